package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text with its boxes found: for each cell what it is, and which box it borders or lies in. */
final class Sheet {
  private static final int NOBODY = -1;

  private final Ink ink;
  private final List<Frame> frames;
  private final Map<Frame, Grid> grids = new LinkedHashMap<>();
  private final Role[] roles;
  private final int[] owners;
  private final int[] regions;

  private Sheet(Ink ink, List<Frame> frames) {
    this.ink = ink;
    this.frames = frames;
    int size = ink.rows() * ink.columns();
    this.roles = new Role[size];
    this.owners = new int[size];
    this.regions = new int[size];
    Arrays.fill(owners, NOBODY);
    Arrays.fill(regions, NOBODY);
  }

  /** Finds the boxes of a text and claims their cells. */
  static Sheet of(Cells cells, boolean chains, Effort effort) {
    var ink = Ink.of(cells);
    effort.admit(ink.strokes());
    var found = new FrameFinder(ink, effort).find();
    new SideAligner(ink, found, effort).align();
    var partition = new Partition(ink, found, effort);
    var grids = new LinkedHashMap<Frame, Grid>();
    var frames = new ArrayList<Frame>();
    for (Frame frame : found) {
      Optional<Grid> grid = partition.of(frame);
      if (grid.isPresent() && standsForItsCells(ink, found, grid.get())) {
        frames.addAll(cells(partition, grid.get()));
      } else {
        frames.add(frame);
        grid.ifPresent(cut -> grids.put(frame, cut));
      }
    }
    frames.sort(
        Comparator.comparingInt(Frame::area)
            .reversed()
            .thenComparingInt(Frame::top)
            .thenComparingInt(Frame::left));
    var sheet = new Sheet(ink, frames);
    sheet.grids.putAll(grids);
    sheet.claim();
    new TextRoles(sheet, chains).assign();
    return sheet;
  }

  /** Whether a cut box is not a table but boxes that share their borders. */
  private static boolean standsForItsCells(Ink ink, List<Frame> found, Grid grid) {
    if (!grid.columns()) {
      return grid.rows() && touchedAtSide(ink, grid.frame()) && !holdsBox(found, grid.frame());
    }
    return !grid.rows() || holdsBox(found, grid.frame()) || touched(ink, grid.frame());
  }

  private static boolean holdsBox(List<Frame> found, Frame frame) {
    return found.stream().anyMatch(frame::encloses);
  }

  private static boolean touched(Ink ink, Frame frame) {
    for (int column = frame.left() + 1; column < frame.right(); column++) {
      if (pointsInto(ink, frame.top() - 1, column, Way.DOWN)
          || pointsInto(ink, frame.bottom() + 1, column, Way.UP)
          || (ink.heads(frame.top(), column) & Way.VERTICAL) != 0) {
        return true;
      }
    }
    return touchedAtSide(ink, frame);
  }

  private static boolean touchedAtSide(Ink ink, Frame frame) {
    for (int row = frame.top() + 1; row < frame.bottom(); row++) {
      if (pointsInto(ink, row, frame.innerFrom(row) - 2, Way.RIGHT)
          || pointsInto(ink, row, frame.innerTo(row) + 2, Way.LEFT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean pointsInto(Ink ink, int row, int column, Way way) {
    return ink.arm(row, column, way) || way.isIn(ink.heads(row, column));
  }

  private static List<Frame> cells(Partition partition, Grid grid) {
    var cells = new ArrayList<Frame>();
    for (int band = 0; band < grid.bands().size(); band++) {
      for (int index = 0; index + 1 < grid.bands().get(band).size(); index++) {
        cells.add(partition.cell(grid, band, index));
      }
    }
    return cells;
  }

  private void claim() {
    for (int row = 0; row < ink.rows(); row++) {
      for (int column = 0; column < ink.columns(); column++) {
        roles[ink.index(row, column)] = first(row, column);
      }
    }
    for (int i = 0; i < frames.size(); i++) {
      claimInside(i, frames.get(i));
    }
    for (int i = 0; i < frames.size(); i++) {
      claimBorder(i, frames.get(i));
    }
    grids.forEach(this::claimGrid);
  }

  private Role first(int row, int column) {
    if (ink.blank(row, column)) {
      return Role.BLANK;
    }
    if (ink.heads(row, column) != 0) {
      return Role.HEAD;
    }
    return ink.arms(row, column) != 0 ? Role.STROKE : Role.TEXT;
  }

  private void claimInside(int number, Frame frame) {
    for (int row = frame.top() + 1; row < frame.bottom(); row++) {
      for (int column = frame.innerFrom(row); column <= frame.innerTo(row); column++) {
        regions[ink.index(row, column)] = number;
      }
    }
  }

  private void claimBorder(int number, Frame frame) {
    for (Border border : List.of(frame.over(), frame.under())) {
      for (int column = border.from(); column <= border.to(); column++) {
        own(number, border.row(), column);
      }
    }
    for (int row = frame.top() + 1; row < frame.bottom(); row++) {
      if (frame.leftAt(row) != Frame.NONE) {
        own(number, row, frame.leftAt(row));
      }
      if (frame.rightAt(row) != Frame.NONE) {
        own(number, row, frame.rightAt(row));
      }
    }
  }

  private void claimGrid(Frame frame, Grid grid) {
    int number = frames.indexOf(frame);
    for (int band = 0; band < grid.bands().size(); band++) {
      int line = grid.lines().get(band + 1);
      for (int column = frame.left(); column <= frame.right(); column++) {
        if (ink.arms(line, column) != 0) {
          own(number, line, column);
        }
      }
      var inner = grid.bands().get(band).subList(1, grid.bands().get(band).size() - 1);
      for (int row = grid.lines().get(band) + 1; row < line; row++) {
        for (int column : inner) {
          int at = new Partition(ink, frames, new Effort()).uprightNear(frame, row, column);
          if (at != Frame.NONE) {
            own(number, row, at);
          }
        }
      }
    }
  }

  private void own(int number, int row, int column) {
    owners[ink.index(row, column)] = number;
    roles[ink.index(row, column)] = Role.BORDER;
  }

  Ink ink() {
    return ink;
  }

  Cells cells() {
    return ink.cells();
  }

  /** The boxes, outer ones before those inside them. */
  List<Frame> frames() {
    return frames;
  }

  /** How a box is cut into cells; empty if it is one whole. */
  Optional<Grid> grid(Frame frame) {
    return Optional.ofNullable(grids.get(frame));
  }

  Role role(int row, int column) {
    return ink.inside(row, column) ? roles[ink.index(row, column)] : Role.BLANK;
  }

  boolean is(int row, int column, Role role) {
    return role(row, column) == role;
  }

  void assign(int row, int column, Role role) {
    roles[ink.index(row, column)] = role;
  }

  /** The box that a cell borders; of several the innermost. */
  Optional<Frame> owner(int row, int column) {
    int owner = ink.inside(row, column) ? owners[ink.index(row, column)] : NOBODY;
    return owner == NOBODY ? Optional.empty() : Optional.of(frames.get(owner));
  }

  /** The innermost box that a cell lies in. */
  Optional<Frame> region(int row, int column) {
    int region = regionNumber(row, column);
    return region == NOBODY ? Optional.empty() : Optional.of(frames.get(region));
  }

  /** A number that is the same for all cells of one region. */
  int regionNumber(int row, int column) {
    return ink.inside(row, column) ? regions[ink.index(row, column)] : NOBODY;
  }

  /** The innermost box around another. */
  Optional<Frame> parent(Frame frame) {
    Optional<Frame> parent = Optional.empty();
    for (Frame other : frames) {
      if (other.encloses(frame)) {
        parent = Optional.of(other);
      }
    }
    return parent;
  }
}
