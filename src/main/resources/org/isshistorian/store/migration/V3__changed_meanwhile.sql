-- Set where somebody changed a subscription while its wake-up was being attended to: whoever does so
-- looks at it again before it sleeps. db-scheduler does not know the column.
ALTER TABLE scheduled_tasks ADD COLUMN changed_meanwhile BIGINT;
