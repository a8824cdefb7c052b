INSERT INTO decision (request_id, step, outcome, operator_id, version, account_version, documents, checks, warnings, reason,
                      note, decided_at, verifying, signature)
VALUES (:request_id, :step, :outcome, :operator_id, :version, :account_version, :documents, :checks, :warnings, :reason,
        :note, :decided_at, :verifying, :signature);
