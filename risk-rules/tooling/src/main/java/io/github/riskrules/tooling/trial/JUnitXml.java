package io.github.riskrules.tooling.trial;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.render.Printable;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report as JUnit XML, which build servers read: a suite for each scenario file and a test case
 * for each scenario. What makes the whole fail without being a scenario has suites of its own, so
 * that the XML is never better than the exit code: {@code problems} for what could not be read, and
 * {@code rules} for rules that no scenario fires, or every one.
 */
public final class JUnitXml {
  private final XMLStreamWriter xml;
  private final String folder;
  private final String pack;

  private JUnitXml(XMLStreamWriter xml, String folder, String pack) {
    this.xml = xml;
    this.folder = folder;
    this.pack = pack;
  }

  /**
   * Writes the report.
   *
   * @param folder what stands in front of the paths of the pack's files so that a build server
   *     finds them, as in {@code policies/northamptonshire/}; may be empty
   */
  public static String of(TrialReport report, String folder) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new JUnitXml(xml, folder, report.trial().policy().ref().id()).write(report);
      xml.close();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("a writer in memory failed", broken);
    }
    return text.append('\n').toString();
  }

  /** Whether a text is such a report about a pack, whatever its version. */
  public static boolean isOf(String pack, String text) {
    return text.startsWith("<?xml") && text.contains("<testsuites name=\"" + pack + " ");
  }

  private void write(TrialReport report) throws XMLStreamException {
    List<Suite> suites = suites(report);
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    attribute("name", pack + " " + report.trial().policy().ref().version());
    counts(suites.stream().flatMap(suite -> suite.cases().stream()).toList());
    for (Suite suite : suites) {
      write(suite);
    }
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static List<Suite> suites(TrialReport report) {
    List<Suite> suites = new ArrayList<>();
    add(suites, "problems", report.trial().problems(), true);
    Map<Scenario, FailedScenario> failed =
        report.failed().stream()
            .collect(Collectors.toMap(FailedScenario::scenario, scenario -> scenario));
    Map<String, List<Case>> byFile = new LinkedHashMap<>();
    for (ScenarioResult result : report.trial().results()) {
      Scenario scenario = result.scenario();
      byFile
          .computeIfAbsent(scenario.file(), file -> new ArrayList<>())
          .add(Case.of(scenario, Optional.ofNullable(failed.get(scenario))));
    }
    byFile.forEach((file, cases) -> suites.add(new Suite(file, cases)));
    add(suites, "rules", report.trial().gaps(), false);
    return suites;
  }

  private static void add(List<Suite> suites, String name, List<Problem> problems, boolean error) {
    if (!problems.isEmpty()) {
      suites.add(
          new Suite(name, problems.stream().map(problem -> Case.of(problem, error)).toList()));
    }
  }

  private void write(Suite suite) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", suite.name());
    counts(suite.cases());
    for (Case each : suite.cases()) {
      write(each);
    }
    line(1);
    xml.writeEndElement();
  }

  private void write(Case each) throws XMLStreamException {
    line(2);
    if (each.fault().isEmpty()) {
      xml.writeEmptyElement("testcase");
      attributes(each);
      return;
    }
    xml.writeStartElement("testcase");
    attributes(each);
    line(3);
    xml.writeStartElement(each.error() ? "error" : "failure");
    attribute("message", each.fault());
    xml.writeCharacters(each.text());
    xml.writeEndElement();
    line(2);
    xml.writeEndElement();
  }

  private void attributes(Case each) throws XMLStreamException {
    attribute("name", each.name());
    attribute("classname", pack + "." + each.file().replaceFirst("\\.\\w+$", "").replace('/', '.'));
    attribute("file", folder + each.file());
    if (each.line() > 0) {
      attribute("line", Integer.toString(each.line()));
    }
  }

  private void counts(List<Case> cases) throws XMLStreamException {
    attribute("tests", Integer.toString(cases.size()));
    attribute("failures", count(cases, false));
    attribute("errors", count(cases, true));
    attribute("skipped", "0");
  }

  private static String count(List<Case> cases, boolean error) {
    return Long.toString(
        cases.stream().filter(each -> !each.fault().isEmpty() && each.error() == error).count());
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Printable.of(value));
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private record Suite(String name, List<Case> cases) {}

  /**
   * One test case.
   *
   * @param fault what went wrong, in a sentence; empty when nothing did
   * @param text the whole of what there is to say of it
   */
  private record Case(
      String name, String file, int line, boolean error, String fault, String text) {

    static Case of(Scenario scenario, Optional<FailedScenario> failed) {
      return new Case(
          scenario.name(),
          scenario.file(),
          scenario.line(),
          false,
          failed.map(scenarioFailed -> scenarioFailed.failures().get(0).sentence()).orElse(""),
          failed.map(scenarioFailed -> String.join("\n", scenarioFailed.lines())).orElse(""));
    }

    static Case of(Problem problem, boolean error) {
      return new Case(
          problem.what(),
          problem.file(),
          problem.line(),
          error,
          problem.what(),
          Printable.of(problem.text()));
    }
  }
}
