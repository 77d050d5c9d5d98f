CREATE TABLE conversation (
  key TEXT PRIMARY KEY,
  passage_id TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX conversation_at ON conversation (at);

CREATE TABLE delivery (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL
);
CREATE INDEX delivery_at ON delivery (at);

-- The keys are readable, what they stand for is encrypted.
CREATE TABLE secret (
  key TEXT PRIMARY KEY,
  sealed ${blob} NOT NULL
);

CREATE TABLE note (
  key TEXT PRIMARY KEY,
  note TEXT NOT NULL
);

CREATE TABLE report (
  id ${id},
  passage_id TEXT NOT NULL,
  question_hash TEXT NOT NULL,
  reason TEXT NOT NULL,
  at BIGINT NOT NULL
);
