package org.evenkeel.engagement.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** In which fields a person's particulars differ. */
public final class ParticularsCompared {

    private static final Map<String, Function<Particulars, @Nullable Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("staffNumber", Particulars::staffNumber);
        FIELDS.put("name", Particulars::name);
        FIELDS.put("email", Particulars::email);
        FIELDS.put("signInName", Particulars::signInName);
        FIELDS.put("post", Particulars::post);
        FIELDS.put("team", Particulars::team);
        FIELDS.put("pool", Particulars::pool);
        FIELDS.put("fte", Particulars::fte);
        FIELDS.put("manager", Particulars::manager);
        FIELDS.put("leaveFrom", Particulars::leaveFrom);
        FIELDS.put("leaveUntil", Particulars::leaveUntil);
        FIELDS.put("preferredChannel", Particulars::preferredChannel);
        FIELDS.put("reachableByAgreedRoute", Particulars::reachableByAgreedRoute);
        FIELDS.put("vacancyPriorityUntil", Particulars::vacancyPriorityUntil);
        FIELDS.put("boardMember", Particulars::boardMember);
        FIELDS.put("representative", Particulars::representative);
        FIELDS.put("executive", Particulars::executive);
        FIELDS.put("volunteer", Particulars::volunteer);
    }

    private ParticularsCompared() {
    }

    /**
     * What stood and stands in each field that differs, or in each that is stated of who is new.
     *
     * @param before null for who is new
     */
    static Map<String, Map<String, Object>> values(@Nullable Particulars before, Particulars after) {
        Map<String, Map<String, Object>> values = new LinkedHashMap<>();
        FIELDS.forEach((name, field) -> {
            Object was = before == null ? null : field.apply(before);
            Object is = field.apply(after);
            boolean unsaid = before == null && Boolean.FALSE.equals(is);
            if (!Objects.equals(was, is) && !unsaid) {
                Map<String, Object> both = new LinkedHashMap<>();
                if (was != null) {
                    both.put("before", was);
                }
                if (is != null) {
                    both.put("after", is);
                }
                values.put(name, both);
            }
        });
        return values;
    }

    /** Names of the fields, never what stands in them. */
    public static List<String> differing(Particulars one, Particulars other) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue().apply(one), field.getValue().apply(other)))
                .map(Map.Entry::getKey).toList();
    }
}
