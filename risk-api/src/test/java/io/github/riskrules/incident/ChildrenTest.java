package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChildrenTest {
  private static final Child SEEN = ChildBuilder.builder().age(3).seen(Answer.YES).build();
  private static final Child OLDER = ChildBuilder.builder().age(9).seen(Answer.YES).build();
  private static final Child UNKNOWN = ChildBuilder.builder().build();
  private static final Child NOT_SEEN = ChildBuilder.builder().age(1).seen(Answer.NO).build();

  @Test
  void have_an_oldest_when_all_are_listed_with_their_ages() {
    assertThat(all(SEEN, OLDER).oldest()).isEqualTo(9);
    assertThat(all(SEEN, UNKNOWN).oldest()).isNull();
    assertThat(all().oldest()).isNull();
    assertThat(some(SEEN, OLDER).oldest()).isNull();
  }

  @Test
  void are_all_seen_when_all_are_listed_and_each_was() {
    assertThat(all(SEEN, OLDER).allSeen()).isEqualTo(Answer.YES);
    assertThat(some(SEEN, OLDER).allSeen()).isEqualTo(Answer.NOT_ASKED);
    assertThat(all(SEEN, UNKNOWN).allSeen()).isEqualTo(Answer.NOT_ASKED);
    assertThat(all().allSeen()).isEqualTo(Answer.NOT_ASKED);
  }

  @Test
  void are_not_all_seen_once_one_was_not_whoever_else_there_is() {
    assertThat(some(SEEN, NOT_SEEN).allSeen()).isEqualTo(Answer.NO);
    assertThat(all(UNKNOWN, NOT_SEEN).allSeen()).isEqualTo(Answer.NO);
  }

  private static Children all(Child... children) {
    return ChildrenBuilder.builder().complete(Answer.YES).each(List.of(children)).build();
  }

  private static Children some(Child... children) {
    return ChildrenBuilder.builder().each(List.of(children)).build();
  }
}
