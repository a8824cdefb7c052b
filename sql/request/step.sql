-- Only from the state and version that the rules were checked on: who came later changes nothing.
UPDATE request
   SET state = :state, version = :new_version, submitted_at = coalesce(:submitted_at, submitted_at),
       claimed_by = :claimed_by, claimed_until = :claimed_until, ended_at = :ended_at,
       end_reason = coalesce(:end_reason, end_reason)
 WHERE id = :id AND state = :from AND version = :version;
