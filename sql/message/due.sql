-- The next in the order of its index, so that what lies behind it is not read.
SELECT id, kind, channel, account_id, recipient, language, message_id, fields, sealed, password_id,
       pin_half_id, state, attempts, next_attempt_at, last_error, created_by, created_at, sent_at, NULL AS returned
  FROM message INDEXED BY message_due
 WHERE (channel = 'letter') = :is_letter
   AND (coalesce(next_attempt_at, 0), id) > (:after_at, :after)
   AND coalesce(next_attempt_at, 0) <= :now
   AND state IN ('queued', 'retry')
 ORDER BY coalesce(next_attempt_at, 0), id
 LIMIT 1;
