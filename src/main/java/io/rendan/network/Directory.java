package io.rendan.network;

import java.util.Arrays;

/**
 * Things of one type, numbered from 0 by ascending id.
 *
 * @param ids ascending; not to be written to
 * @param names parallel to ids; not to be written to
 */
public record Directory(String[] ids, String[] names) {

    public int size() {
        return ids.length;
    }

    public String id(int index) {
        return ids[index];
    }

    public String name(int index) {
        return names[index];
    }

    /** Index of the thing with this id, or a negative number; O(log n). */
    public int indexOf(String id) {
        return Arrays.binarySearch(ids, id);
    }
}
