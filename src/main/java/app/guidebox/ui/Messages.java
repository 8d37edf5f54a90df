package app.guidebox.ui;

import app.guidebox.diagram.picture.Emoji;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that the screens show, from one bundle, so that they can be translated. */
public final class Messages {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("app.guidebox.ui.messages", Locale.ENGLISH);

  private Messages() {}

  /**
   * The sentence of that key, with its places filled in; emoji in what fills them, which labels
   * cannot show everywhere, are left out.
   *
   * @throws java.util.MissingResourceException if the bundle lacks the key
   */
  public static String text(String key, Object... values) {
    var plain = values.clone();
    Arrays.setAll(plain, i -> values[i] instanceof String text ? Emoji.without(text) : values[i]);
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(plain);
  }
}
