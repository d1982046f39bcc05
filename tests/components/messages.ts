import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const texts: {
  [key: string]: { message: string; placeholders?: { [name: string]: { content: string } } };
} = messages;

/** What the browser's own `i18n` gives for the English messages. */
export const i18n = {
  getMessage(key: string, substitutions: readonly string[] = []): string {
    const { message = '', placeholders = {} } = texts[key] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const place = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return substitutions[place - 1] ?? '';
    });
  },
};
