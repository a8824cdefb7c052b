INSERT INTO message (kind, channel, account_id, recipient, language, message_id, fields, sealed,
                     password_id, pin_half_id, activation_id, part, state, created_by, created_at)
VALUES (:kind, :channel, :account_id, :recipient, :language, :message_id, :fields, :sealed,
        :password_id, :pin_half_id, :activation_id, :part, 'queued', :created_by, :created_at);
