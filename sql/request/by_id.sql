SELECT * FROM request_sheet WHERE id = ?1;
