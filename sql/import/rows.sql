SELECT line, codice_fiscale, outcome, findings
  FROM import_row
 WHERE run_id = :run_id AND line > :after AND (:outcome IS NULL OR outcome = :outcome)
 ORDER BY line
 LIMIT :limit;
