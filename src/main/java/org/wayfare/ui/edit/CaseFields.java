package org.wayfare.ui.edit;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;

/**
 * Reads and replaces any fact of a case by its JSON pointer. The case is a tree of records whose components bear the contract's names, so one
 * walk serves every question and every form; the only name that differs is the employer's country.
 */
public final class CaseFields {
    private CaseFields() {}

    /**
     * The fact at that place.
     *
     * @return null where it is not stated
     * @throws IllegalArgumentException where a case has no such field
     */
    public static @Nullable Object get(LifeCase lifeCase, String pointer) {
        Object node = lifeCase;
        for (String step : steps(pointer)) {
            if (node == null) {
                return null;
            }
            if (node instanceof List<?> list) {
                int index = Integer.parseInt(step);
                node = index < list.size() ? list.get(index) : null;
            } else {
                node = valueOf(component(node.getClass(), step), node);
            }
        }
        return node;
    }

    /**
     * The case with another fact at that place; records on the way that were not stated are made.
     *
     * @param value null: not stated
     * @throws IllegalArgumentException where a case has no such field or the list no such entry
     */
    public static LifeCase set(LifeCase lifeCase, String pointer, @Nullable Object value) {
        return (LifeCase) replaced(lifeCase, LifeCase.class, steps(pointer), value);
    }

    /**
     * The type of the field at that place.
     *
     * @throws IllegalArgumentException where a case has no such field
     */
    public static Type typeOf(String pointer) {
        Type type = LifeCase.class;
        for (String step : steps(pointer)) {
            type = typeOf(type, step);
        }
        return type;
    }

    /**
     * A record of which only these components are known; all others are not stated.
     *
     * @param known component names and their values
     */
    public static <R extends Record> R of(Class<R> record, Map<String, Object> known) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = known.getOrDefault(components[i].getName(), blank(components[i].getType()));
        }
        return record.cast(construct(record, components, arguments));
    }

    /** Whether a case has such a field, stated or not. */
    public static boolean exists(String pointer) {
        try {
            typeOf(pointer);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The record with another value in one of its components. */
    public static Object with(Object record, String component, @Nullable Object value) {
        return replaced(record, record.getClass(), List.of(component), value);
    }

    private static Type typeOf(Type type, String step) {
        if (type instanceof ParameterizedType list) {
            return list.getActualTypeArguments()[0];
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return component(record, step).getGenericType();
        }
        throw new IllegalArgumentException("no field " + step + " in " + type.getTypeName());
    }

    private static Object replaced(@Nullable Object node, Type type, List<String> steps, @Nullable Object value) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (type instanceof ParameterizedType) {
            return replacedInList(node, typeOf(type, step), Integer.parseInt(step), rest, value);
        }
        Class<?> record = (Class<?>) type;
        RecordComponent changed = component(record, step);
        RecordComponent[] components = record.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object old = node == null ? blank(components[i].getType()) : valueOf(components[i], node);
            boolean here = components[i].getName().equals(changed.getName());
            arguments[i] =
                    !here ? old : rest.isEmpty() ? value : replaced(old, components[i].getGenericType(), rest, value);
        }
        return construct(record, components, arguments);
    }

    private static List<Object> replacedInList(
            @Nullable Object node, Type itemType, int index, List<String> rest, @Nullable Object value) {
        if (!(node instanceof List<?> list) || index >= list.size()) {
            throw new IllegalArgumentException("no entry " + index);
        }
        List<Object> copy = new ArrayList<>(list);
        copy.set(index, rest.isEmpty() ? value : replaced(copy.get(index), itemType, rest, value));
        return List.copyOf(copy);
    }

    private static @Nullable Object blank(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.FALSE;
        }
        return type == int.class ? Integer.valueOf(0) : null;
    }

    private static RecordComponent component(Class<?> record, String step) {
        if (!record.isRecord()) {
            throw new IllegalArgumentException("no fields in " + record.getSimpleName());
        }
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getName().equals(step)) {
                return component;
            }
        }
        throw new IllegalArgumentException("no field " + step + " in " + record.getSimpleName());
    }

    private static @Nullable Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object construct(Class<?> record, RecordComponent[] components, @Nullable Object[] arguments) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<?> canonical = record.getDeclaredConstructor(types);
            return canonical.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> steps(String pointer) {
        String path = pointer.replace("/employer/country", "/employerCountry");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("not a pointer: " + pointer);
        }
        return List.of(path.substring(1).split("/"));
    }
}
