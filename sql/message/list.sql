SELECT id, kind, channel, account_id, recipient, language, message_id, fields, sealed, password_id,
       pin_half_id, state, attempts, next_attempt_at, last_error, created_by, created_at, sent_at,
       (SELECT r.returned_on || ' ' || r.reason FROM message_return r WHERE r.message_id = message.id) AS returned
  FROM message
 WHERE id > :after
   AND (:state IS NULL OR state = :state)
   AND (:kind IS NULL OR kind = :kind)
   AND (:account_id IS NULL OR account_id = :account_id)
 ORDER BY id
 LIMIT :limit;
