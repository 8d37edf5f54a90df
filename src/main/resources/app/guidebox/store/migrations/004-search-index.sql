-- A new card is put into the search index by a statement of its own: from within a trigger each row
-- would be written out before the next, which makes an import several times as long.

DROP TRIGGER card_text_added;
