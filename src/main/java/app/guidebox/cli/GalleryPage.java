package app.guidebox.cli;

import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.SvgWriter;
import app.guidebox.diagram.picture.Theme;
import java.util.ArrayList;
import java.util.List;

/** A web page of drawings beside their sources; it holds everything and asks for nothing. */
final class GalleryPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Guidebox gallery</title>
      <style>
      body { font: 15px/1.5 Inter, system-ui, sans-serif; margin: 2rem; color: #18212d; }
      h2 { font-size: 1rem; margin: 2.5rem 0 .5rem; }
      section { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; }
      pre { font: 11px/1.25 "JetBrains Mono", monospace; margin: 0; }
      pre, figure { overflow: auto; padding: .75rem; border: 1px solid #d5dae2; border-radius: 6px; }
      figure { margin: 0; }
      figure.dark { background: #14181f; }
      p { color: #9a3412; margin: .25rem 0; }
      svg { max-width: 100%; height: auto; }
      """;

  private final BundledFonts fonts;
  private final StringBuilder body = new StringBuilder();
  private final List<Picture> pictures = new ArrayList<>();
  private int size;

  /** An empty page whose drawings are lettered in these fonts. */
  GalleryPage(BundledFonts fonts) {
    this.fonts = fonts;
  }

  /** How many diagrams are on it. */
  int size() {
    return size;
  }

  /** Adds a drawing, in light and dark, beside its source. */
  void add(String file, int line, List<String> source, Picture picture, List<String> remarks) {
    begin(file, line, remarks);
    source(source);
    pictures.add(picture);
    figure("light", SvgWriter.write(picture, new Palette(Theme.LIGHT)));
    figure("dark", SvgWriter.write(picture, new Palette(Theme.DARK)));
    body.append("</section>\n");
  }

  /** Adds a source that nothing could be drawn of. */
  void addSource(String file, int line, List<String> source, List<String> remarks) {
    begin(file, line, remarks);
    source(source);
    body.append("</section>\n");
  }

  private void begin(String file, int line, List<String> remarks) {
    size++;
    body.append("<h2>").append(escaped(file)).append(':').append(line).append("</h2>\n");
    remarks.forEach(remark -> body.append("<p>").append(escaped(remark)).append("</p>\n"));
    body.append("<section>\n");
  }

  private void source(List<String> source) {
    body.append("<pre>").append(escaped(String.join("\n", source))).append("</pre>\n");
  }

  private void figure(String theme, String svg) {
    String drawing = svg.substring(Math.max(0, svg.indexOf("<svg")));
    body.append("<figure class=\"%s\">".formatted(theme)).append(drawing).append("</figure>\n");
  }

  String html() {
    return HEAD
        + SvgWriter.faces(pictures, fonts)
        + "</style>\n</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
