package io.github.riskrules.tooling.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitXmlTest {
  @TempDir Path folder;

  @Test
  void has_a_test_case_for_each_scenario_with_its_file_and_line() throws Exception {
    Element suites = parsed(JUnitXml.of(Trials.passing(folder), "policies/sample/"));

    assertThat(suites.getAttribute("name")).isEqualTo("sample 1");
    assertThat(suites.getAttribute("tests")).isEqualTo("2");
    assertThat(suites.getAttribute("failures")).isEqualTo("0");
    assertThat(suites.getAttribute("errors")).isEqualTo("0");
    assertThat(all(suites, "testsuite"))
        .singleElement()
        .returns("scenarios/sample.yaml", suite -> suite.getAttribute("name"))
        .returns("2", suite -> suite.getAttribute("tests"));
    Element first = all(suites, "testcase").get(0);
    assertThat(first.getAttribute("name")).isEqualTo("fear raises it");
    assertThat(first.getAttribute("classname")).isEqualTo("sample.scenarios.sample");
    assertThat(first.getAttribute("file")).isEqualTo("policies/sample/scenarios/sample.yaml");
    assertThat(first.getAttribute("line")).isEqualTo("3");
    assertThat(first.getChildNodes().getLength()).isZero();
  }

  @Test
  void tells_of_a_failure_what_people_are_told() throws Exception {
    TrialReport report = Trials.failing(folder);
    Element suites = parsed(JUnitXml.of(report, ""));

    List<Element> failures = all(suites, "failure");
    assertThat(failures).hasSize(3);
    assertThat(suites.getAttribute("failures")).isEqualTo("3");
    assertThat(failures.get(0).getAttribute("message"))
        .isEqualTo("expected SAMPLE-01 among its reasons.");
    assertThat(failures.get(0).getTextContent())
        .isEqualTo(String.join("\n", report.failed().get(0).lines()))
        .contains("needed victim.frightened == Answer.YES, was NO");
  }

  @Test
  void keeps_names_that_look_like_markup_as_they_are() throws Exception {
    Element suites = parsed(JUnitXml.of(Trials.failing(folder), ""));

    assertThat(all(suites, "testcase").get(1).getAttribute("name"))
        .isEqualTo("<b>\"bold\"</b> & so on");
  }

  @Test
  void is_never_better_than_the_exit_code() throws Exception {
    Element suites = parsed(JUnitXml.of(Trials.failing(folder), ""));
    Element rules = all(suites, "testsuite").get(1);
    assertThat(rules.getAttribute("name")).isEqualTo("rules");
    assertThat(all(rules, "testcase"))
        .singleElement()
        .returns("rule 'SAMPLE-01' fires in no scenario.", each -> each.getAttribute("name"))
        .returns("rules/sample.drl", each -> each.getAttribute("file"));

    Element unread = parsed(JUnitXml.of(Trials.unreadable(folder), ""));
    assertThat(unread.getAttribute("errors")).isEqualTo("1");
    assertThat(all(unread, "error").get(0).getTextContent())
        .isEqualTo(
            "scenarios/sample.yaml:4:15  'victim.frightend' is not a known fact. Did you mean"
                + " 'victim.frightened'?");
  }

  private static Element parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static List<Element> all(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
