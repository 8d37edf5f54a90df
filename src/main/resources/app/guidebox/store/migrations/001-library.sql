-- A library: decks, the guides they were made from, cards, and everything the learner ever did.
--
-- Times are milliseconds since 1970 (UTC). Days are study days, counted from 1970-01-01.
-- Ids are UUIDs of 16 bytes, unique across machines; "num" numbers rows within this file only.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE deck (
  num      INTEGER PRIMARY KEY,
  id       BLOB    NOT NULL UNIQUE,
  name     TEXT    NOT NULL,
  origin   TEXT    NOT NULL,             -- where its guide comes from: file:/a/guide.md, bundled:name
  file     TEXT    NOT NULL,             -- the guide's file name
  version  INTEGER REFERENCES guide_version (num),
  rank     INTEGER NOT NULL DEFAULT 0,   -- order of the bundled decks among themselves
  settings TEXT    NOT NULL DEFAULT '',  -- what differs from the library's settings
  removed  INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Every text of a guide that was ever imported, so that an import can be undone.
CREATE TABLE guide_version (
  num   INTEGER PRIMARY KEY,
  deck  INTEGER NOT NULL REFERENCES deck (num),
  file  TEXT    NOT NULL,
  text  BLOB    NOT NULL                 -- UTF-8, deflated
) STRICT;

CREATE INDEX guide_version_deck ON guide_version (deck);

CREATE TABLE image (
  num    INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,           -- SHA-256 of the bytes
  bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE guide_image (
  version INTEGER NOT NULL REFERENCES guide_version (num),
  target  TEXT    NOT NULL,              -- as the guide writes it
  image   INTEGER NOT NULL REFERENCES image (num),
  PRIMARY KEY (version, target)
) STRICT, WITHOUT ROWID;

-- Where a card stands. What it says is in card_text, so that an answer writes a short row.
CREATE TABLE card (
  num       INTEGER PRIMARY KEY,
  id        BLOB    NOT NULL UNIQUE,
  deck      INTEGER NOT NULL REFERENCES deck (num),
  position  INTEGER NOT NULL,            -- its place among the deck's cards
  own       INTEGER NOT NULL DEFAULT 0,  -- added by the learner, so no import retires it
  retired   INTEGER NOT NULL DEFAULT 0,  -- its text left the guide
  suspended INTEGER NOT NULL DEFAULT 0,  -- put aside by the learner
  removed   INTEGER NOT NULL DEFAULT 0,  -- taken out; kept for its history and for undo
  buried    INTEGER NOT NULL DEFAULT 0,  -- not asked before this day
  flag      INTEGER NOT NULL DEFAULT 0,
  changed   INTEGER NOT NULL DEFAULT 0,  -- the action that changed its answer
  box       INTEGER NOT NULL DEFAULT 0,  -- 0: never answered
  due       INTEGER,                     -- null in box 0, and once learned
  reviewed  INTEGER,                     -- day of the last answer; null in box 0
  again     INTEGER NOT NULL DEFAULT 0,  -- 1: the last answer was not known
  lapses    INTEGER NOT NULL DEFAULT 0,  -- how often it fell from a box
  CHECK (box = 0 AND due IS NULL AND reviewed IS NULL OR box > 0 AND reviewed IS NOT NULL)
) STRICT;

CREATE INDEX card_due ON card (deck, due, box)
  WHERE due IS NOT NULL AND retired = 0 AND suspended = 0 AND removed = 0;
CREATE INDEX card_unseen ON card (deck, position)
  WHERE box = 0 AND retired = 0 AND suspended = 0 AND removed = 0;
CREATE INDEX card_box ON card (deck, box)
  WHERE retired = 0 AND removed = 0;

CREATE TABLE card_text (
  card      INTEGER PRIMARY KEY REFERENCES card (num),
  kind      TEXT    NOT NULL,
  front     TEXT    NOT NULL,            -- as the guide has it
  back      TEXT    NOT NULL,
  options   TEXT    NOT NULL,            -- a line each: + or - and the text, \\ and \n escaped
  headings  TEXT    NOT NULL,            -- a line each, outermost first, escaped likewise
  line      INTEGER NOT NULL,
  end_line  INTEGER NOT NULL,
  own_front TEXT,                        -- the learner's own wording, shown instead
  own_back  TEXT,
  differs   INTEGER NOT NULL DEFAULT 0,  -- the guide's text changed after the learner's edit
  note      TEXT    NOT NULL DEFAULT '',
  tags      TEXT    NOT NULL DEFAULT ''  -- words with a space between
) STRICT;

-- One row for everything done, in order. Undoing and redoing are actions too; nothing is deleted.
CREATE TABLE action (
  seq       INTEGER PRIMARY KEY AUTOINCREMENT,
  kind      TEXT    NOT NULL,            -- answer, import, edit, …, undo, redo
  name      TEXT    NOT NULL DEFAULT '', -- for "Undo …"; an answer's is made from its card
  at        INTEGER NOT NULL,
  offset    INTEGER NOT NULL,            -- of the time zone, in seconds east
  target    INTEGER REFERENCES action (seq), -- what an undo or redo is about
  undone    INTEGER NOT NULL DEFAULT 0   -- 0: stands, 1: undone, 2: undone and then overtaken
) STRICT;

CREATE INDEX action_undone ON action (undone, seq) WHERE undone > 0;

-- By which rules reviews were judged.
CREATE TABLE rules (
  num  INTEGER PRIMARY KEY,
  line TEXT NOT NULL UNIQUE
) STRICT;

-- The review log: one row an answered card. Rows are only ever added.
CREATE TABLE review (
  seq             INTEGER PRIMARY KEY REFERENCES action (seq),
  id              BLOB    NOT NULL UNIQUE,
  card            INTEGER NOT NULL REFERENCES card (num),
  at              INTEGER NOT NULL,
  offset          INTEGER NOT NULL,
  day             INTEGER NOT NULL,
  verdict         INTEGER NOT NULL CHECK (verdict IN (0, 1)), -- 0: again, 1: good
  box_before      INTEGER NOT NULL,
  due_before      INTEGER,
  reviewed_before INTEGER,
  again_before    INTEGER NOT NULL,
  box_after       INTEGER NOT NULL,
  due_after       INTEGER,
  reviewed_after  INTEGER NOT NULL,
  again_after     INTEGER NOT NULL,
  taken           INTEGER NOT NULL CHECK (taken >= 0),        -- milliseconds
  rules           INTEGER NOT NULL REFERENCES rules (num)
) STRICT;

CREATE INDEX review_card ON review (card, seq);
CREATE INDEX review_day ON review (day, verdict, box_before, taken);

CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE (ABORT, 'the review log is only ever added to'); END;
CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
BEGIN SELECT RAISE (ABORT, 'the review log is only ever added to'); END;

-- A schedule that was set otherwise than by an answer: a reset, a move to a box, a changed answer.
CREATE TABLE adjustment (
  action   INTEGER NOT NULL REFERENCES action (seq),
  card     INTEGER NOT NULL REFERENCES card (num),
  box      INTEGER NOT NULL,
  due      INTEGER,
  reviewed INTEGER,
  again    INTEGER NOT NULL,
  PRIMARY KEY (card, action)
) STRICT, WITHOUT ROWID;

CREATE INDEX adjustment_action ON adjustment (action);

-- The clock was found to be behind the log: answers from days to come count as given that day.
CREATE TABLE clock_set_back (
  action INTEGER PRIMARY KEY REFERENCES action (seq),
  day    INTEGER NOT NULL
) STRICT;

-- What an action changed, column by column, so that it can be undone and redone.
CREATE TABLE change (
  action INTEGER NOT NULL REFERENCES action (seq),
  step   INTEGER NOT NULL,               -- order within the action
  entity TEXT    NOT NULL,               -- deck, card, card_text
  row    INTEGER NOT NULL,
  before TEXT    NOT NULL,               -- JSON: {"column": value, …}
  after  TEXT    NOT NULL,
  PRIMARY KEY (action, step)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_row ON change (entity, row, action);

-- The search index, over what is shown.
CREATE VIEW card_shown AS
  SELECT card, coalesce(own_front, front) AS front, coalesce(own_back, back) AS back, note, tags
  FROM card_text;

CREATE VIRTUAL TABLE card_search USING fts5 (
  front, back, note, tags,
  content = 'card_shown', content_rowid = 'card', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER card_text_added AFTER INSERT ON card_text
BEGIN
  INSERT INTO card_search (rowid, front, back, note, tags)
  VALUES (new.card, coalesce(new.own_front, new.front), coalesce(new.own_back, new.back), new.note, new.tags);
END;

CREATE TRIGGER card_text_changed AFTER UPDATE OF front, back, own_front, own_back, note, tags ON card_text
BEGIN
  INSERT INTO card_search (card_search, rowid, front, back, note, tags)
  VALUES ('delete', old.card, coalesce(old.own_front, old.front), coalesce(old.own_back, old.back), old.note, old.tags);
  INSERT INTO card_search (rowid, front, back, note, tags)
  VALUES (new.card, coalesce(new.own_front, new.front), coalesce(new.own_back, new.back), new.note, new.tags);
END;
