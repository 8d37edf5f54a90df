-- The learner's own name for a deck, shown instead of its guide's.

ALTER TABLE deck ADD COLUMN own_name TEXT;
