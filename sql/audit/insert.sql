INSERT INTO audit (seq, at, operator_id, action, subject, subject_id, objects, commitment, hash)
VALUES (:seq, :at, :operator_id, :action, :subject, :subject_id, :objects, :commitment, :hash);
