package org.evenkeel.planning.restriction;

import java.io.IOException;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.platform.storage.StoredForm;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Pools at rest: pay and profile of small ones are sealed, wherever a pool is stored, in a document or alone. */
@Singleton
public class SealedPools implements StoredForm {

    private static final String SEALED = "sealed";
    private static final List<String> ABOUT_PEOPLE = List.of("weeklyPayPence", "onCostBasisPoints", "profile",
            "pensionStrainPence");

    private final Seal seal;
    // a figure keeps the digits it was given with
    private final ObjectMapper plain = JsonMapper.builder().findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    @Inject
    SealedPools(Seal seal) {
        this.seal = seal;
    }

    @Override
    public Module module() {
        return new SimpleModule("sealed pools").addSerializer(Pool.class, new Writing()).addDeserializer(Pool.class,
                new Reading());
    }

    private final class Writing extends JsonSerializer<Pool> {

        @Override
        public void serialize(Pool pool, JsonGenerator out, SerializerProvider provider) throws IOException {
            ObjectNode written = plain.valueToTree(pool);
            if (pool.restricted()) {
                ObjectNode aboutPeople = plain.createObjectNode();
                ABOUT_PEOPLE.forEach(field -> aboutPeople.set(field, written.remove(field)));
                written.put(SEALED, seal.seal(plain.writeValueAsString(aboutPeople)));
            }
            plain.writeTree(out, written);
        }
    }

    private final class Reading extends JsonDeserializer<Pool> {

        @Override
        public Pool deserialize(JsonParser in, DeserializationContext context) throws IOException {
            ObjectNode read = plain.readTree(in);
            if (read.hasNonNull(SEALED)) {
                read.setAll((ObjectNode) plain.readTree(seal.open(read.remove(SEALED).asText())));
            }
            return plain.treeToValue(read, Pool.class);
        }
    }
}
