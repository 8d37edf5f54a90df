package app.guidebox.ui.shell;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Place;
import app.guidebox.ui.Screen;
import atlantafx.base.controls.ModalPane;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The window's content: the screen in view, the navigation beside it, and what lies above both. */
public final class Shell implements Navigator {
  /** A narrower window shows the navigation as icons alone. */
  private static final double COMPACT_BELOW = 860;

  private final BiFunction<Place, Navigator, Screen> screens;
  private final Deque<Visit> visits = new ArrayDeque<>();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final AppActions appActions;
  private final Rail rail;
  private final TopBar topBar;
  private final BorderPane frame = new BorderPane();
  private final StackPane content = new StackPane();
  private final ModalPane overlay = new ModalPane();
  private final StackPane root = new StackPane();

  private record Visit(Place place, Screen screen) {}

  /**
   * Lays out an empty window; {@link #go} fills it.
   *
   * @param screens the screen of a place; called each time the learner goes there
   * @param wishes what the window as a whole can do
   */
  public Shell(BiFunction<Place, Navigator, Screen> screens, AppActions.Wishes wishes) {
    this.screens = screens;
    this.appActions = new AppActions(this, wishes, this::openPalette, this::openShortcuts);
    this.rail = new Rail(appActions.places(), appActions.tools());
    this.topBar = new TopBar(appActions.back());
    content.getStyleClass().add("content");
    frame.setCenter(content);
    overlay.setId("overlay");
    overlay.setFocusTraversable(false);
    overlay.setInTransitionFactory(null);
    overlay.setOutTransitionFactory(null);
    root.getChildren().addAll(frame, overlay);
    root.widthProperty().subscribe(width -> rail.setCompact(width.doubleValue() < COMPACT_BELOW));
    new DropTarget(files -> go(new Place.Import(files))).install(root);
  }

  /** The node to put into a scene. */
  public Parent root() {
    return root;
  }

  /** Watches the keys of the scene that holds the window's content. */
  public void listenTo(Scene scene) {
    Keys.install(scene, () -> overlay.isDisplay() ? List.of() : actions());
  }

  /** What the window's title should say. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** What can be done now: on the screen in view first, then in the whole app. */
  public List<Action> actions() {
    var actions = new ArrayList<Action>();
    if (!visits.isEmpty()) {
      actions.addAll(visits.peek().screen().actions());
    }
    actions.addAll(appActions.all());
    return actions;
  }

  @Override
  public void go(Place place) {
    overlay.hide(true);
    boolean here = !visits.isEmpty() && visits.peek().place().equals(place);
    if (AppActions.isMain(place)) {
      leaveAll();
    } else if (here) {
      // Anew, not a step deeper: the way back leads where it led before.
      leave();
      visits.pop();
    } else {
      leave();
    }
    visits.push(new Visit(place, screens.apply(place, this)));
    enter();
  }

  @Override
  public void back() {
    if (visits.size() > 1) {
      leave();
      visits.pop();
      enter();
    } else if (!(visits.peek().place() instanceof Place.Library)) {
      go(new Place.Library());
    }
  }

  /** Lets the page in view keep what was typed on it: the window is about to go. */
  public void closing() {
    leave();
  }

  private void leave() {
    if (!visits.isEmpty()) {
      visits.peek().screen().hidden();
    }
  }

  private void leaveAll() {
    leave();
    visits.clear();
  }

  private void enter() {
    var visit = visits.peek();
    var screen = visit.screen();
    boolean main = AppActions.isMain(visit.place());
    frame.setLeft(main ? rail : null);
    frame.setTop(main ? null : topBar);
    topBar.show(screen);
    rail.select(AppActions.idOf(visit.place()));
    title.bind(screen.titleProperty());
    content.getChildren().setAll(screen.root());
    screen.shown();
  }

  /** Shows every action that can be done now, to be found by typing. */
  public void openPalette() {
    showAbove(new CommandPalette(actions(), () -> overlay.hide(true)));
  }

  /** Shows every key and what it does. */
  public void openShortcuts() {
    showAbove(new ShortcutSheet(actions(), () -> overlay.hide(true)));
  }

  /** Tells the learner something above the page. */
  public void tell(String sentence) {
    var close = Action.of("sheet.close", Feather.X, () -> overlay.hide(true));
    var button = Buttons.labelled(close, "primary");
    var sheet = Notice.of(Feather.INFO, Messages.text("notice.told"), sentence, button);
    sheet.getStyleClass().addAll("floating-sheet", "told");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    overlay.show(sheet);
    button.requestFocus();
  }

  private void showAbove(Node sheet) {
    overlay.show(sheet);
    sheet.requestFocus();
  }
}
