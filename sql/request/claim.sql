-- One winner: what nobody holds, or held too long, or holds already himself.
UPDATE request
   SET state = 'in-review', claimed_by = :operator, claimed_until = :until
 WHERE id = :id
   AND (state = 'submitted' OR (state = 'in-review' AND (claimed_until < :now OR claimed_by = :operator)));
