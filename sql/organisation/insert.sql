INSERT INTO organisation (code, name, kind, email, pec, created_at)
VALUES (:code, :name, :kind, :email, :pec, :created_at);
