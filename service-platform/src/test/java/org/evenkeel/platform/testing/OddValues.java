package org.evenkeel.platform.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What people, scripts and other people's scripts send. */
final class OddValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** For any value of a body. */
    static final List<JsonNode> IN_JSON = List.of(
            JSON.nullNode(), JSON.textNode(""), JSON.textNode("\u0000"), JSON.textNode("a\u0000b"), JSON.textNode("\ud800"),
            JSON.textNode("é\u202e😀"), JSON.textNode("x".repeat(300_000)), JSON.textNode("'; drop table audit_entry; --"),
            JSON.textNode("NaN"), JSON.textNode("9999-99-99"), JSON.textNode("+999999999-12-31"), JSON.numberNode(-1),
            JSON.numberNode(0), JSON.numberNode(Long.MAX_VALUE), JSON.numberNode(Long.MIN_VALUE), JSON.numberNode(0.5),
            JSON.numberNode(BigInteger.TEN.pow(400)), JSON.numberNode(new BigDecimal("1e999999")), JSON.booleanNode(true),
            JSON.arrayNode(), JSON.arrayNode().addNull(), JSON.objectNode(), JSON.objectNode().put("unknown", 1));

    /** For the whole body, as bytes. */
    static final Map<String, byte[]> BODIES = bodies();

    /** For a placeholder in the path, as it is written in the address. */
    static final List<String> IN_PATH = List.of("%00", "a%00b", "%20", "..%2f..%2fetc", "-1", "0", "9".repeat(400),
            "%F0%9F%98%80",
            "%ff%fe", "null", "undefined", "%27%20or%201=1--", "a;b=c", "00000000-0000-4000-8000-00000000000g",
            "x".repeat(3000));

    /** For a value in the query, as it is written in the address. */
    static final List<String> IN_QUERY = List.of("", "%00", "-1", "0", "101", "9".repeat(30), "NaN", "1e9", "%ff%fe",
            "%F0%9F%98%80",
            "%27%20or%201=1--", "x".repeat(3000), "AAAA", "null");

    /** For a header. */
    static final List<String> IN_HEADER = List.of("x", "\"", "*", "W/\"v0\"", "\"v0\", \"", "x".repeat(4000), "é", "{}",
            "\"v99999999999999999999\"");

    static final List<String> CONTENT_TYPES = List.of("text/plain", "application/xml", "application/json; charset=utf-16",
            "application/json; charset=nonsense", "application/json; charset=iso-8859-1", "application/x-www-form-urlencoded",
            "multipart/form-data", "multipart/form-data; boundary=x", "nonsense", "*/*", "application/*", "a/b/c", ";");

    private OddValues() {
    }

    private static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("broken", "{\"a\":".getBytes(UTF_8));
        bodies.put("not JSON", "hello".getBytes(UTF_8));
        bodies.put("null", "null".getBytes(UTF_8));
        bodies.put("a list", "[]".getBytes(UTF_8));
        bodies.put("a number", "12".getBytes(UTF_8));
        bodies.put("a text", "\"x\"".getBytes(UTF_8));
        bodies.put("NaN", "{\"a\":NaN}".getBytes(UTF_8));
        bodies.put("an unknown field", "{\"no-such-field\":1}".getBytes(UTF_8));
        bodies.put("a key twice", "{\"id\":1,\"id\":2}".getBytes(UTF_8));
        bodies.put("two objects", "{}{}".getBytes(UTF_8));
        bodies.put("a bare NUL", "{\"a\":\"\0\"}".getBytes(UTF_8));
        bodies.put("an escaped NUL", "{\"\\u0000\":\"\\u0000\"}".getBytes(UTF_8));
        bodies.put("Latin 1", "{\"title\":\"é\"}".getBytes(ISO_8859_1));
        bodies.put("UTF-16", "{\"title\":\"é\"}".getBytes(UTF_16));
        bodies.put("wrong UTF-32", new byte[] { 0, 0, 0, '{', 0x7f, 0x7f, 0x7f, 0x7f });
        bodies.put("bytes", new byte[] { (byte) 0xff, (byte) 0xfe, 0, 1, 2, 3 });
        bodies.put("deep lists", "[".repeat(50_000).getBytes(UTF_8));
        bodies.put("deep objects", "{\"a\":".repeat(50_000).getBytes(UTF_8));
        bodies.put("a long number", ("{\"a\":" + "1".repeat(100_000) + "}").getBytes(UTF_8));
        bodies.put("a long name", ("{\"" + "a".repeat(200_000) + "\":1}").getBytes(UTF_8));
        bodies.put("too much", new byte[12 * 1024 * 1024]);
        return bodies;
    }
}
