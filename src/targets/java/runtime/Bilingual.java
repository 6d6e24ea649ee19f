package zabeteh.forms;

/** A text in Persian and in English. */
public record Bilingual(String fa, String en) {}
