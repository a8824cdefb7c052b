INSERT INTO identity_proof (account_id, provider, level, proved_on, reference, request_id, recorded_by, recorded_at,
                            accepted_at)
VALUES (:account_id, :provider, :level, :proved_on, :reference, :request_id, :recorded_by, :recorded_at, :accepted_at);
