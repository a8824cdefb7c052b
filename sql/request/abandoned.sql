-- Requests that were begun, or sent back, and then left alone.
SELECT * FROM request_sheet
 WHERE state IN ('draft', 'returned') AND profile = :profile AND opened_at < :before
 ORDER BY id;
