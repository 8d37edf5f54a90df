package app.guidebox.diagram.model;

/** A diagram that sets amounts, times or places before the eye rather than a graph. */
public sealed interface Chart extends Diagram
    permits PieChart, QuadrantChart, XyChart, RadarChart, Packet, GanttChart, Timeline, Journey {}
