INSERT INTO office (id, uuid, name, trial, mail_public, post_public, slots, created_at)
VALUES (1, :uuid, :name, :trial, :mail_public, :post_public, :slots, :created_at);
