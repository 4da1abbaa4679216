package io.github.riskrules.benchmarks;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Peers are right in some cases under all rules; before a run they are in every case. */
class PeersAgreementTest {
  @TestFactory
  Stream<DynamicTest> every_peer_is_right_under_the_whole_policy() {
    return Contender.all().stream()
        .filter(each -> each.getClass().getPackageName().contains(".peers."))
        .map(
            peer ->
                DynamicTest.dynamicTest(
                    peer.id(),
                    () ->
                        AgreementTest.allAreRight(
                            Subject.northamptonshire(), each -> each.id().equals(peer.id()))));
  }
}
