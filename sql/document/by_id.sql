SELECT * FROM document WHERE id = ?1;
