CREATE TABLE subscription (
  id TEXT PRIMARY KEY,
  platform TEXT NOT NULL,
  space TEXT NOT NULL,
  channel TEXT NOT NULL,
  due_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  days TEXT NOT NULL,
  rhythm TEXT NOT NULL,
  interests TEXT NOT NULL,
  event_count BIGINT NOT NULL,
  mention TEXT,
  silent BIGINT NOT NULL,
  published BIGINT NOT NULL,
  quiet TEXT NOT NULL,
  paused_reason TEXT,
  paused_since BIGINT NOT NULL,
  by_user TEXT NOT NULL,
  since BIGINT NOT NULL
);
CREATE INDEX subscription_channel ON subscription (platform, space, channel);
CREATE INDEX subscription_user ON subscription (platform, by_user);

-- One row for each subscription and local date: whoever makes it has claimed the post.
CREATE TABLE post (
  subscription TEXT NOT NULL,
  local_date TEXT NOT NULL,
  state TEXT NOT NULL,
  at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  late BIGINT NOT NULL,
  words TEXT NOT NULL,
  passages TEXT NOT NULL,
  PRIMARY KEY (subscription, local_date)
);

-- Who changed what: ids alone.
CREATE TABLE change (
  id ${id},
  subscription TEXT NOT NULL,
  platform TEXT NOT NULL,
  space TEXT NOT NULL,
  channel TEXT NOT NULL,
  action TEXT NOT NULL,
  by_user TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX change_channel ON change (platform, space, channel);
CREATE INDEX change_user ON change (platform, by_user);

-- The table of db-scheduler, by its own description.
CREATE TABLE scheduled_tasks (
  task_name TEXT NOT NULL,
  task_instance TEXT NOT NULL,
  task_data ${blob},
  execution_time ${moment} NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by TEXT,
  last_success ${moment},
  last_failure ${moment},
  consecutive_failures INT,
  last_heartbeat ${moment},
  version BIGINT NOT NULL,
  priority SMALLINT,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
