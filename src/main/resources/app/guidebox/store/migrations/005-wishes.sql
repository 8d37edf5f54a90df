-- What the learner wants to be made of a deck's guide, in the form of the app; empty for all of it.

ALTER TABLE deck ADD COLUMN wishes TEXT NOT NULL DEFAULT '';
