package io.github.riskrules.engine.yaml;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads one YAML document into nodes with places.
 *
 * <p>Only what a policy needs is read: names, texts, lists. Tags, anchors, aliases, merge keys,
 * directives, further documents, repeated names and invisible characters are refused, because each
 * makes a file mean something else than what it shows. Limits: 256 KB, {@value YamlTree#DEEPEST}
 * levels, {@value YamlTree#MOST_NODES} values, {@value YamlTree#LONGEST} characters a value.
 */
public final class YamlReader {
  /** The largest YAML file, in bytes. */
  public static final int LARGEST = 256 * 1024;

  private YamlReader() {}

  /** Reads a document; never throws on what it holds. */
  public static YamlReading read(String file, byte[] content) {
    YamlProblems problems = new YamlProblems(file);
    Optional<YamlNode> root = Optional.empty();
    if (content.length > LARGEST) {
      problems.ofFile("the file is larger than 256 KB.", "Split or shorten it.");
    } else {
      root = YamlText.decode(content, problems).flatMap(text -> parse(text, problems));
    }
    return new YamlReading(problems.count() == 0 ? root : Optional.empty(), problems.all());
  }

  private static Optional<YamlNode> parse(String text, YamlProblems problems) {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(LARGEST).setLabel("policy").build();
    YamlTree tree = new YamlTree(problems);
    try {
      // Events are read one by one, so that a limit stops the parser before it has gone far.
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      while (events.hasNext() && tree.add(events.next())) {}
    } catch (MarkedYamlEngineException refused) {
      Optional<Mark> mark = refused.getProblemMark().or(refused::getContextMark);
      report(refused.getProblem(), refused.getContext(), mark, problems);
    } catch (RuntimeException refused) {
      // The parser's other complaints carry no place.
      problems.ofFile("the file cannot be read as YAML.", "Compare it with another pack's file.");
    }
    if (problems.count() == 0 && tree.root().isEmpty()) {
      problems.ofFile("the file is empty.", "See another pack for what belongs in it.");
    }
    return tree.root();
  }

  private static void report(
      String problem, String context, Optional<Mark> mark, YamlProblems problems) {
    String said = (problem + " " + context).toLowerCase(Locale.ROOT);
    String[] sentence = sentence(said);
    problems.at(
        mark.map(Mark::getLine).orElse(-1) + 1,
        mark.map(Mark::getColumn).orElse(-1) + 1,
        sentence[0],
        sentence[1]);
  }

  /** The parser speaks of tokens; authors think of quotes, colons and indentation. */
  private static String[] sentence(String said) {
    if (said.contains("escape")) {
      return sentence(
          "a backslash stands before a character it cannot stand before.",
          "Delete it, or use single quotes.");
    }
    if (said.contains("quoted scalar")) {
      return sentence("a quote is opened and not closed.", "Close it before the end of the line.");
    }
    if (said.contains("mapping values are not allowed")) {
      return sentence(
          "a colon stands where no name can be.",
          "Put text that holds a colon in quotes; check that the lines are indented alike.");
    }
    if (said.contains("could not find expected ':'")) {
      return sentence("a name stands alone.", "Write 'name: value'.");
    }
    if (said.contains("block end") || said.contains("not allowed here")) {
      return sentence(
          "this line is not indented like those it belongs with.",
          "Indent by two spaces for each level, and close every quote above it.");
    }
    if (said.contains("cannot start any token")) {
      return sentence("text cannot begin with this character.", "Put the text in quotes.");
    }
    if (said.contains("flow sequence") || said.contains("flow mapping")) {
      return sentence(
          "a bracket is opened and not closed, or a comma is missing.",
          "Write '[one, two]' or '{ name: value, name: value }'.");
    }
    if (said.contains("anchor") || said.contains("alias")) {
      return sentence(
          "text cannot begin with '&' or '*'.", "Put the text in quotes; anchors are not read.");
    }
    if (said.contains("directive") || said.contains("tag")) {
      return sentence("tags and directives are not read.", "Delete them.");
    }
    return sentence(
        "this cannot be read as YAML.", "Compare the lines around it with another file.");
  }

  private static String[] sentence(String what, String remedy) {
    return new String[] {what, remedy};
  }
}
