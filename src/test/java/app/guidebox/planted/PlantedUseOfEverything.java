package app.guidebox.planted;

import app.guidebox.planted.there.PlantedEnd;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vladsch.flexmark.parser.Parser;
import java.sql.Connection;
import javafx.scene.Node;
import org.eclipse.elk.graph.ElkNode;
import org.sqlite.SQLiteConfig;
import picocli.CommandLine;

/** Breaks the walls that keep libraries in their rooms, and stands in a cycle of packages. */
public record PlantedUseOfEverything(
    Connection sql,
    SQLiteConfig database,
    Parser markdown,
    ElkNode layout,
    CommandLine commands,
    ObjectMapper json,
    Node toolkit,
    PlantedEnd other) {}
