INSERT INTO import_row (run_id, line, codice_fiscale, outcome, findings, account_id, digest)
VALUES (:run_id, :line, :codice_fiscale, :outcome, :findings, :account_id, :digest);
