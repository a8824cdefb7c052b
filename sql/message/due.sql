SELECT id, kind, channel, account_id, recipient, language, message_id, fields, sealed, password_id,
       pin_half_id, state, attempts, next_attempt_at, last_error, created_by, created_at, sent_at
  FROM message
 WHERE id > :after
   AND channel IN ('email', 'pec', 'sms')
   AND (state = 'queued' OR (state = 'retry' AND next_attempt_at <= :now))
 ORDER BY id
 LIMIT 1;
