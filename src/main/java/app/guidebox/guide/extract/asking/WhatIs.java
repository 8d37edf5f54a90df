package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.Phrases;

/** The words that ask what something is. */
public final class WhatIs {
  private static final Phrases WORDS =
      Phrases.of(
          "what is ",
          "what are ",
          "what's ",
          "что такое ",
          "що таке ",
          "qué es ",
          "qué son ",
          "o que é ",
          "o que são ",
          "was ist ",
          "was sind ",
          "qu'est-ce qu",
          "c'est quoi ",
          "cos'è ",
          "che cos'è ",
          "cosa sono ",
          "co to jest ",
          "czym jest ",
          "wat is ",
          "apa itu ",
          "什么是",
          "什麼是",
          "何謂",
          "ما هو ",
          "ما هي ");

  private WhatIs() {}

  /** Whether the line, in lower case, begins with them and goes on. */
  public static boolean begins(String line) {
    int named = WORDS.beginning(line);
    return named > 0 && line.length() > named + 1;
  }
}
