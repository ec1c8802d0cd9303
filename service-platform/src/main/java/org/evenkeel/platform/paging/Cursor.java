package org.evenkeel.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.evenkeel.platform.problem.Refusal;

/**
 * Where in a stable order a page ended: the sort key of its last row, and its id to part equals. Opaque outside. It gives no
 * access: what it leads to is still the organisation's own rows only.
 */
public record Cursor(String key, UUID id) {

    private static final int LONGEST = 2000;
    private static final int OVERHEAD = Integer.BYTES + 2 * Long.BYTES;

    public String encode() {
        byte[] text = key.getBytes(UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(OVERHEAD + text.length)
                .putInt(0)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(text);
        bytes.putInt(0, checksum(bytes.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @throws Refusal 400 when it is not one that this service gave out */
    public static Cursor decode(String encoded) {
        if (encoded.length() > LONGEST) {
            throw unreadable();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(encoded);
            if (bytes.length < OVERHEAD) {
                throw unreadable();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            if (buffer.getInt() != checksum(bytes)) {
                throw unreadable();
            }
            UUID id = new UUID(buffer.getLong(), buffer.getLong());
            return new Cursor(UTF_8.newDecoder().decode(buffer).toString(), id);
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw unreadable();
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
        return (int) sum.getValue();
    }

    private static Refusal unreadable() {
        return Refusal.malformed("cursor is not one that this list gave out. Take it from next of the page before, unchanged.");
    }
}
