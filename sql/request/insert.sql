INSERT INTO request (year, number, account_id, kind, state, about_id, import_id, mobile, cap, channel, protocol,
                     received, reason, opened_by, opened_at, submitted_at, due_at)
VALUES (:year, (SELECT coalesce(max(number), 0) + 1 FROM request WHERE year = :year), :account_id, :kind, :state,
        :about_id, :import_id, :mobile, :cap, :channel, :protocol, :received, :reason, :opened_by, :opened_at,
        :submitted_at, :due_at)
RETURNING id, number;
