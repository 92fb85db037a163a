package org.wayfare.casefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Text to a tree of maps, lists, strings, {@link java.math.BigDecimal}, booleans and {@link #NULL}. The streaming layer
 * of Jackson alone is used: data binding would cost a cold start a good part of its second.
 */
final class JsonTree {
    /** JSON's null, so that a field that is there can be told from one that is not. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    /** A case needs eight levels. */
    static final int MAX_DEPTH = 32;

    /** A case of 2,000 periods with every field has some 60,000 values. */
    static final int MAX_VALUES = 500_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final Faults faults;
    private int values;

    private JsonTree(Faults faults) {
        this.faults = faults;
    }

    /** Decodes UTF-8 strictly; one leading byte order mark is tolerated. */
    static char[] decode(byte[] bytes, Faults faults) throws CaseFaults {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            out.flip();
            int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
            faults.add("", FaultCode.INVALID_UTF8, String.valueOf(line), String.valueOf(in.position() + 1));
            throw faults.thrownAt(line);
        }
        out.flip();
        if (out.hasRemaining() && out.charAt(0) == '\uFEFF') {
            out.get();
        }
        char[] text = new char[out.remaining()];
        out.get(text);
        return text;
    }

    /** Parses one JSON value; duplicated keys are noted, text that is no JSON ends the reading. */
    static Object parse(char[] text, Faults faults) throws CaseFaults {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text, 0, text.length)) {
            try {
                return document(parser, faults);
            } catch (JacksonException broken) {
                throw broken(broken, parser.streamReadContext().pathAsPointer().toString(), faults);
            }
        }
    }

    private static Object document(JsonParser parser, Faults faults) throws CaseFaults {
        JsonToken first = parser.nextToken();
        if (first == null) {
            faults.add("", FaultCode.EMPTY_FILE);
            throw faults.thrown();
        }
        Object root = new JsonTree(faults).value(parser, first, "");
        if (parser.nextToken() != null) {
            throw malformed(parser, faults, "text after the end of the case");
        }
        return root;
    }

    private static CaseFaults malformed(JsonParser parser, Faults faults, String what) {
        var place = parser.currentTokenLocation();
        faults.add(
                "",
                FaultCode.MALFORMED_JSON,
                String.valueOf(place.getLineNr()),
                String.valueOf(place.getColumnNr()),
                what);
        return faults.thrownAt(place.getLineNr());
    }

    private static CaseFaults broken(JacksonException broken, String pointer, Faults faults) {
        var place = broken.getLocation();
        int line = place == null ? 1 : place.getLineNr();
        int column = place == null ? 1 : place.getColumnNr();
        if (broken instanceof StreamConstraintsException) {
            faults.add(pointer, FaultCode.TOO_DEEP, String.valueOf(line), String.valueOf(column), MAX_DEPTH);
        } else {
            String what = Faults.quoted(firstSentence(broken.getOriginalMessage()));
            faults.add(pointer, FaultCode.MALFORMED_JSON, String.valueOf(line), String.valueOf(column), what);
        }
        return faults.thrownAt(line);
    }

    /** Jackson's message without its advice to programmers. */
    private static String firstSentence(@Nullable String message) {
        if (message == null) {
            return "";
        }
        int end = message.indexOf(": ");
        return end < 0 ? message : message.substring(0, end);
    }

    private Object value(JsonParser parser, JsonToken token, String pointer) throws CaseFaults {
        if (++values > MAX_VALUES) {
            faults.add(pointer, FaultCode.TOO_MANY_VALUES, MAX_VALUES);
            throw faults.thrown();
        }
        return switch (token) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> NULL;
        };
    }

    private Map<String, Object> object(JsonParser parser, String pointer) throws CaseFaults {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String place = pointer + "/" + Fields.escaped(name);
            Object value = value(parser, parser.nextToken(), place);
            if (fields.putIfAbsent(name, value) != null) {
                faults.add(place, FaultCode.DUPLICATE_KEY, Faults.quoted(name));
            }
        }
        return fields;
    }

    private List<Object> array(JsonParser parser, String pointer) throws CaseFaults {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token, pointer + "/" + items.size()));
        }
        return items;
    }
}
