package org.evenkeel.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;

import org.evenkeel.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private static final UUID ID = UUID.fromString("6a1f3f0e-9b1c-4a53-8f46-2d5b8a3c9e11");

    @ParameterizedTest
    @ValueSource(strings = { "", "Libraries", "é 😀", "2026-11-23T07:00:00Z" })
    void a_cursor_comes_back_as_it_went(String key) {
        Cursor cursor = new Cursor(key, ID);
        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @Test
    void a_cursor_changed_anywhere_is_refused() {
        String encoded = new Cursor("Libraries", ID).encode();
        for (int i = 0; i < encoded.length() - 1; i++) {
            char other = encoded.charAt(i) == 'A' ? 'B' : 'A';
            String tampered = encoded.substring(0, i) + other + encoded.substring(i + 1);
            assertThat(status(() -> Cursor.decode(tampered))).as(tampered).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "AAAA", "not base64!", "null" })
    void what_is_no_cursor_is_refused(String encoded) {
        assertThat(status(() -> Cursor.decode(encoded))).isEqualTo(400);
        assertThat(status(() -> Cursor.decode("A".repeat(2001)))).isEqualTo(400);
    }

    @Test
    void the_limit_is_20_unless_asked_and_may_be_1_to_100() {
        assertThat(new PageRequest().limit()).isEqualTo(20);
        assertThat(new PageRequest("1", null).limit()).isEqualTo(1);
        assertThat(new PageRequest("100", null).limit()).isEqualTo(100);
        assertThat(new PageRequest("100", null).rowsToRead()).isEqualTo(101);
    }

    @ParameterizedTest
    @CsvSource({ "0,422", "101,422", "-1,422", "x,400", "1.5,400", "9999999999,400" })
    void another_limit_is_refused(String limit, int status) {
        assertThat(status(() -> new PageRequest(limit, null).limit())).isEqualTo(status);
    }

    @Test
    void a_page_tells_its_next_only_while_there_is_more() {
        PageRequest two = new PageRequest("2", null);
        Page<String> full = Page.of(List.of("a", "b", "c"), two, row -> new Cursor(row, ID), row -> row + row);
        assertThat(full.items()).containsExactly("aa", "bb");
        assertThat(Cursor.decode(full.next()).key()).isEqualTo("b");
        assertThat(Page.of(List.of("a", "b"), two, row -> new Cursor(row, ID), row -> row).next()).isNull();
    }

    private static int status(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run).type().status();
    }
}
