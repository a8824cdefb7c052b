INSERT INTO organisation (code, name, kind, email, pec, authorised_from, authorised_to, created_at)
VALUES (:code, :name, :kind, :email, :pec, :authorised_from, :authorised_to, :created_at);
