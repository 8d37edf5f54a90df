package app.guidebox.guide.extract.habit;

/** The part of a guide's headings, entries or lines that must ask before it asks as a rule. */
final class Shares {
  /** Where question marks tell, the others count as asking too from this share on. */
  static final double MARKED = 0.4;

  /** Without question marks it takes more of them. */
  static final double WORDED = 0.6;

  /** Where so many ask, the others do too, whatever stands below them. */
  static final double MOST = 0.8;

  private Shares() {}
}
