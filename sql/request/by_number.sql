SELECT * FROM request_sheet WHERE year = ?1 AND number = ?2;
