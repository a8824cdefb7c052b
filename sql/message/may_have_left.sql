-- Of a copy that was put back: what waits in it may have left before. What waits for an approval has not.
UPDATE message
   SET state = 'unknown', next_attempt_at = NULL
 WHERE state IN ('queued', 'retry', 'sending')
   AND coalesce(next_attempt_at, 0) < 253402300799000;
