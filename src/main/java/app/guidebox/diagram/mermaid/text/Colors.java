package app.guidebox.diagram.mermaid.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells colours from other words. */
public final class Colors {
  private static final Pattern FUNCTION =
      Pattern.compile("(?i)(?:rgba?|hsla?)\\s*\\([^)]*\\)|#[0-9a-f]{3,8}\\b|\\w+");

  /** The colour names of CSS (https://www.w3.org/TR/css-color-4/#named-colors). */
  private static final Set<String> NAMES =
      Set.of(
          ("aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue"
               + " blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue"
               + " cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen"
               + " darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred"
               + " darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise"
               + " darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite"
               + " forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow"
               + " grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush"
               + " lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow"
               + " lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue"
               + " lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen"
               + " magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple"
               + " mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred"
               + " midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive"
               + " olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise"
               + " palevioletred papayawhip peachpuff peru pink plum powderblue purple"
               + " rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen"
               + " seashell sienna silver skyblue slateblue slategray slategrey snow springgreen"
               + " steelblue tan teal thistle tomato transparent turquoise violet wheat white"
               + " whitesmoke yellow yellowgreen")
              .split(" "));

  private Colors() {}

  /** The colour that a text begins with; empty if it begins otherwise. */
  public static String prefix(String text) {
    var found = FUNCTION.matcher(text);
    if (!found.lookingAt()) {
      return "";
    }
    String word = found.group();
    boolean color =
        word.endsWith(")") || word.startsWith("#") || NAMES.contains(word.toLowerCase(Locale.ROOT));
    return color ? word : "";
  }
}
