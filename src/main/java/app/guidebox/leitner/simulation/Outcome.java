package app.guidebox.leitner.simulation;

/**
 * What a simulated time of learning came to.
 *
 * @param showings how often a card was shown
 * @param recall the mean probability that a card is known on the day of the exam
 * @param worst that of the worst twentieth of the cards
 * @param peak the most showings on one day
 * @param minutes what all showings took
 */
public record Outcome(
    String scheduler, int showings, double recall, double worst, int peak, double minutes) {}
