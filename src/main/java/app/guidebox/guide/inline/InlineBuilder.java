package app.guidebox.guide.inline;

import app.guidebox.guide.Inline;
import app.guidebox.guide.Inline.Style;
import app.guidebox.guide.syntax.Characters;
import app.guidebox.guide.syntax.Maths;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the Markdown library's inline nodes into {@link Inline}s. */
public final class InlineBuilder {
  /** Styles nested deeper than this are flattened. */
  private static final int MAX_DEPTH = 40;

  private final LineEnds lineEnds;

  private InlineBuilder(LineEnds lineEnds) {
    this.lineEnds = lineEnds;
  }

  /** The content of the node, without its own marks. */
  public static List<Inline> contentOf(Node parent) {
    return new InlineBuilder(new LineEnds(parent)).content(parent.getFirstChild(), 0);
  }

  /** The content of all text in the blocks, set one after the other. */
  public static List<Inline> allContentOf(Iterable<Node> blocks) {
    var content = new ArrayList<Inline>();
    for (Node block : blocks) {
      if (!content.isEmpty()) {
        content.add(new Inline.Break());
      }
      content.addAll(block.hasChildren() ? contentOf(block) : raw(block));
    }
    return content;
  }

  private static List<Inline> raw(Node block) {
    var sink = new InlineSink();
    sink.markup(Characters.of(block.getChars()).strip());
    return sink.finish();
  }

  private List<Inline> content(@Nullable Node first, int depth) {
    if (first instanceof Text text && first.getNext() == null) {
      var sink = new InlineSink();
      TextMarks.add(plain(text), sink);
      return sink.finish();
    }
    var sink = new InlineSink();
    for (Node node = first; node != null; node = node.getNext()) {
      add(node, sink, depth);
    }
    return sink.finish();
  }

  private void add(Node node, InlineSink sink, int depth) {
    if (depth > MAX_DEPTH) {
      sink.text(Characters.of(node.getChars()));
      return;
    }
    switch (node) {
      case Emphasis emphasis -> sink.add(styled(Style.EMPHASIS, emphasis, depth));
      case StrongEmphasis strong -> sink.add(styled(Style.STRONG, strong, depth));
      case Strikethrough struck -> sink.add(styled(Style.STRIKETHROUGH, struck, depth));
      case Code code -> sink.add(new Inline.Code(codeText(code)));
      case AutoLink link -> sink.add(bareLink(link.getText().toString()));
      case MailLink link -> sink.add(bareLink(link.getText().toString()));
      case Image image -> sink.add(image(image, image.getText().toString()));
      case Link link ->
          sink.add(new Inline.Link(target(link), content(link.getFirstChild(), depth + 1)));
      case ImageRef reference -> addReference(reference, sink, depth, true);
      case LinkRef reference -> addReference(reference, sink, depth, false);
      case SoftLineBreak end when lineEnds.isMeant(end.getStartOffset()) ->
          sink.add(new Inline.Break());
      case SoftLineBreak _ -> sink.text(" ");
      case HardLineBreak _ -> sink.add(new Inline.Break());
      case HtmlInlineComment _ -> {}
      case HtmlInline html -> sink.tag(Characters.of(html.getChars()));
      case Maths.Formula formula -> sink.text(Characters.of(formula.getChars()).replace('\n', ' '));
      case HtmlEntity entity -> sink.text(entity.getChars().unescape());
      default -> addOther(node, sink, depth);
    }
  }

  private void addOther(Node node, InlineSink sink, int depth) {
    if (node.getFirstChild() == null) {
      TextMarks.add(plain(node), sink);
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      add(child, sink, depth + 1);
    }
  }

  private static String plain(Node node) {
    String text = Characters.of(node.getChars());
    boolean escaped = text.indexOf('\\') >= 0 || text.indexOf('&') >= 0;
    return escaped ? node.getChars().unescape() : text;
  }

  private Inline styled(Style style, Node node, int depth) {
    return new Inline.Styled(style, content(node.getFirstChild(), depth + 1));
  }

  private static Inline bareLink(String target) {
    return new Inline.Link(target, List.of(new Inline.Text(target)));
  }

  private static Inline image(LinkNodeBase image, String alt) {
    return new Inline.Image(target(image), alt);
  }

  private static String target(LinkNodeBase link) {
    return link.getUrl().unescape();
  }

  private void addReference(RefNode node, InlineSink sink, int depth, boolean image) {
    String name = node.getReference().unescape();
    if (name.startsWith("^") && node.getText().isEmpty()) {
      sink.add(new Inline.Styled(Style.SUPERSCRIPT, List.of(new Inline.Text(name.substring(1)))));
      return;
    }
    var definition = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    if (definition == null) {
      sink.text(node.getChars().unescape());
      return;
    }
    String target = definition.getUrl().unescape();
    if (image) {
      sink.add(
          new Inline.Image(
              target,
              node.getText().isEmpty()
                  ? node.getReference().unescape()
                  : node.getText().unescape()));
    } else {
      var content = content(node.getFirstChild(), depth + 1);
      var shown = content.isEmpty() ? new ArrayList<Inline>() : content;
      if (content.isEmpty()) {
        shown.add(new Inline.Text(node.getReference().unescape()));
      }
      sink.add(new Inline.Link(target, shown));
    }
  }

  private static String codeText(Code code) {
    String text = Characters.of(code.getText()).replace('\n', ' ');
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }
}
