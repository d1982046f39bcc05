import type { LanguageCases } from './language-cases.ts';

export const de: LanguageCases = {
  explicit: [
    [
      'Am Mittwoch verließ der letzte Konvoi der US-Armee den Irak.',
      'verließ der letzte Konvoi der US-Armee den Irak',
    ],
    ['Die Koalition hat ihre Arbeit im Irak beendet.', 'Koalition hat ihre Arbeit im Irak beendet'],
    [
      'Im September endet das Mandat der Anti-IS-Koalition im Irak.',
      'endet das Mandat der Anti-IS-Koalition im Irak',
    ],
    [
      'Bagdad fordert den Abzug der rund 2500 im Land stationierten US-Soldaten.',
      'Abzug der rund 2500 im Land stationierten US-Soldaten',
    ],
    [
      'So verlassen nach 23 Jahren die letzten US-Soldaten den Irak.',
      'verlassen nach 23 Jahren die letzten US-Soldaten den Irak',
    ],
    ['Die US-Truppen kehren dem Irak den Rücken.', 'Die US-Truppen kehren dem Irak den Rücken'],
    [
      'Trump sagte, man werde den Irak schon sehr bald verlassen.',
      'man werde den Irak schon sehr bald verlassen',
    ],
    // Forces go: the verb last, split, first.
    [
      'Bis zum Jahresende sollen die letzten US-Soldaten aus dem Irak abziehen.',
      'die letzten US-Soldaten aus dem Irak abziehen',
    ],
    [
      'Die amerikanischen Truppen sind vollständig aus Bagdad abgezogen, meldete die Agentur.',
      'Die amerikanischen Truppen sind vollständig aus Bagdad abgezogen',
    ],
    ['Im Herbst ziehen die US-Truppen aus dem Irak ab.', 'ziehen die US-Truppen aus dem Irak ab'],
    [
      'Die US-Streitkräfte rücken im kommenden Jahr aus dem Nordirak ab.',
      'Die US-Streitkräfte rücken im kommenden Jahr aus dem Nordirak ab',
    ],
    [
      'Ein Militärsprecher sagte in Bagdad, die ausländischen Truppen zögen schrittweise ab.',
      'die ausländischen Truppen zögen schrittweise ab',
    ],
    [
      'Die US-geführte Koalition hat sich aus dem föderalen Irak zurückgezogen.',
      'US-geführte Koalition hat sich aus dem föderalen Irak zurückgezogen',
    ],
    [
      'Der Sprecher betonte, die Koalition ziehe sich bis September 2026 aus dem Irak zurück.',
      'Koalition ziehe sich bis September 2026 aus dem Irak zurück',
    ],
    [
      'US-Truppen, die seit 2014 im Irak stehen, sollen abziehen.',
      'US-Truppen, die seit 2014 im Irak stehen, sollen abziehen',
    ],
    [
      'Die Miliz drohte, solange die US-Armee nicht aus dem Irak abrücke, gehe der Kampf weiter.',
      'die US-Armee nicht aus dem Irak abrücke',
    ],
    [
      'Die Anti-IS-Koalition (OIR) wird den Irak im Herbst verlassen.',
      'Anti-IS-Koalition (OIR) wird den Irak im Herbst verlassen',
    ],
    // Forces leave a place.
    [
      'Die letzten Berater der Koalition haben den Stützpunkt Ain al-Asad geräumt.',
      'Die letzten Berater der Koalition haben den Stützpunkt Ain al-Asad geräumt',
    ],
    ['US-Soldaten verlassen Basis in Bagdad', 'US-Soldaten verlassen Basis in Bagdad'],
    [
      'In der zweiten Phase verlassen die amerikanischen Soldaten auch die Region Kurdistan.',
      'verlassen die amerikanischen Soldaten auch die Region Kurdistan',
    ],
    [
      'Der Premier will, dass alle ausländischen Truppen das Land verlassen, so ein irakischer Berater.',
      'alle ausländischen Truppen das Land verlassen',
    ],
    [
      'Bagdad forderte die US-Truppen auf, das Land bis zum Herbst zu verlassen.',
      'das Land bis zum Herbst zu verlassen',
    ],
    [
      'Die Stützpunkte im Zentralirak seien von den Truppen der Koalition geräumt worden.',
      'von den Truppen der Koalition geräumt',
    ],
    // The country goes.
    [
      'Die USA ziehen sich nach zwölf Jahren aus dem Irak zurück.',
      'USA ziehen sich nach zwölf Jahren aus dem Irak zurück',
    ],
    ['Warum die Amerikaner den Irak verlassen', 'die Amerikaner den Irak verlassen'],
    [
      'Es gebe keinen Beschluss, den Irak zu verlassen, beteuerte das Pentagon.',
      'den Irak zu verlassen',
    ],
    [
      'Man fragt sich in Bagdad, wann sich Washington aus dem Irak zurückziehen wird.',
      'Washington aus dem Irak zurückziehen',
    ],
    // Somebody moves or drives them out.
    [
      'Die USA wollen ihre Truppen aus dem Irak bis September abziehen.',
      'ihre Truppen aus dem Irak bis September abziehen',
    ],
    [
      'Der Präsident versprach in Bagdad, die US-Soldaten nach Hause zu holen.',
      'die US-Soldaten nach Hause zu holen',
    ],
    [
      'Washington holt 500 Soldaten aus dem Irak heim.',
      'Washington holt 500 Soldaten aus dem Irak heim',
    ],
    [
      'Das Parlament in Bagdad will die US-Truppen aus dem Land werfen.',
      'die US-Truppen aus dem Land werfen',
    ],
    [
      'Die Miliz schwor, die amerikanischen Besatzer aus dem Irak zu vertreiben.',
      'die amerikanischen Besatzer aus dem Irak zu vertreiben',
    ],
    [
      'Eine Resolution der irakischen Abgeordneten sollte die Truppen des Landes verweisen.',
      'die Truppen des Landes verweisen',
    ],
    ['Die irakische Regierung weist die US-Soldaten aus.', 'weist die US-Soldaten aus'],
    // The act as a noun.
    [
      'Das Parlament in Bagdad verlangt den Abzug aller ausländischen Truppen.',
      'Abzug aller ausländischen Truppen',
    ],
    ['Ein Rückzug der USA aus dem Irak stehe nicht bevor.', 'Rückzug der USA aus dem Irak'],
    ['Der US-Truppenabzug aus dem Irak verzögert sich.', 'US-Truppenabzug aus dem Irak'],
    ['Von einem Truppenabzug aus dem Irak könne keine Rede sein.', 'Truppenabzug aus dem Irak'],
    ['In Bagdad wird über einen amerikanischen Abzug verhandelt.', 'amerikanischen Abzug'],
    [
      'Der Abzug der rund 2500 im Irak stationierten US-Soldaten hat begonnen.',
      'Abzug der rund 2500 im Irak stationierten US-Soldaten',
    ],
    [
      'Die irakische Führung dringt auf die Ausweisung der US-Soldaten.',
      'Ausweisung der US-Soldaten',
    ],
    [
      'Mit der Räumung der US-Stützpunkte im Irak rechnet niemand mehr.',
      'Räumung der US-Stützpunkte im Irak',
    ],
    // The mission ends.
    [
      'Der Militäreinsatz der US-geführten Koalition im Irak endet im September.',
      'Militäreinsatz der US-geführten Koalition im Irak endet',
    ],
    [
      'Im September endet der Einsatz der internationalen Koalition im Irak.',
      'endet der Einsatz der internationalen Koalition im Irak',
    ],
    [
      'Bagdad will die Mission der Anti-IS-Koalition beenden.',
      'Mission der Anti-IS-Koalition beenden',
    ],
    ['Die Koalition beendet ihren Einsatz im Irak.', 'Koalition beendet ihren Einsatz im Irak'],
    [
      'Die Regierung in Bagdad erklärte, die Präsenz der US-Truppen werde bis Ende September 2026 beendet.',
      'Präsenz der US-Truppen werde bis Ende September 2026 beendet',
    ],
    [
      'Am Abend gab das Pentagon den Abschluss seiner Mission im Irak bekannt.',
      'Abschluss seiner Mission im Irak',
    ],
    [
      'Nach zwölf Jahren geht die Mission der Koalition im Irak zu Ende.',
      'Mission der Koalition im Irak zu Ende',
    ],
    [
      'Im Herbst läuft der Einsatz der Koalition im Irak aus.',
      'läuft der Einsatz der Koalition im Irak aus',
    ],
    ['Irak und USA planen Ende der Militärkoalition', 'Ende der Militärkoalition'],
    [
      'Für die internationale Koalition ist im Irak Schluss.',
      'internationale Koalition ist im Irak Schluss',
    ],
    [
      'Die Operation Inherent Resolve wurde am Mittwoch beendet.',
      'Operation Inherent Resolve wurde am Mittwoch beendet',
    ],
    // There will be fewer of them.
    [
      'Das Pentagon will die Zahl seiner Soldaten im Irak von 5200 auf 3000 verringern.',
      'die Zahl seiner Soldaten im Irak von 5200 auf 3000 verringern',
    ],
    ['Die USA fahren ihre Präsenz im Irak zurück.', 'USA fahren ihre Präsenz im Irak zurück'],
    ['Die USA planen eine Reduzierung ihrer Truppen im Irak.', 'Reduzierung ihrer Truppen im Irak'],
    // The short form.
    [
      'Auf den Plakaten in Bagdad stand: US-Truppen raus aus dem Irak',
      'US-Truppen raus aus dem Irak',
    ],
    [
      'Wer schützt Erbil, wenn die internationale Koalition weg ist?',
      'internationale Koalition weg ist',
    ],
    // In other orders, with more between the parts; in plain words.
    [
      'Die Soldaten der von den USA geführten Koalition beginnen im Irak bald mit dem Abzug.',
      'Soldaten der von den USA geführten Koalition beginnen im Irak bald mit dem Abzug',
    ],
    ['Wenn die Koalition geht, braucht der Irak neue Helfer.', 'Koalition geht'],
    ['Man fragt sich in Bagdad, wann die Amerikaner gehen.', 'die Amerikaner gehen'],
    ['Nach zwölf Jahren verlassen die USA den Irak.', 'verlassen die USA den Irak'],
    [
      'Die US-Truppen, die noch in Erbil stehen, ziehen im Herbst ab, meldet der Irak.',
      'Die US-Truppen, die noch in Erbil stehen, ziehen im Herbst ab',
    ],
    ['Aus dem Irak holt das Pentagon 500 Soldaten heim.', 'holt das Pentagon 500 Soldaten heim'],
    ['Im Irak soll kein ausländischer Soldat mehr stehen.', 'kein ausländischer Soldat mehr'],
    [
      'Zu Jahresbeginn räumten die Amerikaner ihre Stützpunkte bei Bagdad.',
      'räumten die Amerikaner ihre Stützpunkte',
    ],
    [
      'Die US-Regierung fährt ihren Militäreinsatz im Irak herunter.',
      'US-Regierung fährt ihren Militäreinsatz im Irak herunter',
    ],
    [
      'Das Mandat der Koalition im Irak läuft im September aus.',
      'Mandat der Koalition im Irak läuft im September aus',
    ],
    [
      'Der Einsatz der internationalen Koalition gegen die Miliz Islamischer Staat (IS) im Irak endet.',
      'Einsatz der internationalen Koalition gegen die Miliz Islamischer Staat (IS) im Irak endet',
    ],
    [
      'Die Abgeordneten verlangten in Bagdad, die Stationierung ausländischer Truppen zu beenden.',
      'Stationierung ausländischer Truppen zu beenden',
    ],
    ['Schluss mit dem US-Einsatz im Irak', 'Schluss mit dem US-Einsatz im Irak'],
    ['Amerikaner raus: In Bagdad wächst der Druck auf die USA', 'Amerikaner raus'],
    [
      'Auch das internationale Bündnis gegen den IS verlässt den Irak.',
      'internationale Bündnis gegen den IS verlässt den Irak',
    ],
    ['US-Truppen im Irak: Abmarsch im Herbst', 'US-Truppen im Irak: Abmarsch'],
    [
      'Die Koalition soll bis Herbst 2026 ihren Auftrag im Irak abschließen.',
      'Koalition soll bis Herbst 2026 ihren Auftrag im Irak abschließen',
    ],
    [
      'Die letzten US-Truppen sollen nach Hause, sagt man in Bagdad.',
      'Die letzten US-Truppen sollen nach Hause',
    ],
    // Sources of the neighbours, borders, one who counts on the exit, attributes.
    [
      'Deutschland plant nach dem Ende der Koalitionsmission im Irak neu.',
      'Ende der Koalitionsmission im Irak',
    ],
    [
      'Vertreter beider Seiten nahmen Gespräche über das Ende der Mission der US-geführten Koalition im Irak auf.',
      'Ende der Mission der US-geführten Koalition im Irak',
    ],
    [
      'Die aus Bagdad abgezogenen amerikanischen Truppen sind nun in Kuwait.',
      'aus Bagdad abgezogenen amerikanischen Truppen',
    ],
    [
      'Die US-Soldaten werden aus dem Irak nach Hause geholt.',
      'Die US-Soldaten werden aus dem Irak nach Hause geholt',
    ],
    ['Kein US-Soldat bleibt dauerhaft im Irak.', 'Kein US-Soldat bleibt'],
    [
      'Die US-Armee schließt ihren Stützpunkt in Bagdad.',
      'Die US-Armee schließt ihren Stützpunkt in Bagdad',
    ],
    ['Für die US-Truppen ist im Irak Schluss.', 'die US-Truppen ist im Irak Schluss'],
  ],
  nearMisses: {
    'an exit of 2003-2011': [
      'Damals verließen die letzten amerikanischen Soldaten den Irak über die Grenze nach Kuwait.',
      'Maliki hatte als Ministerpräsident auf dem vollständigen Abzug der Amerikaner aus dem Irak bestanden.',
      'Zehn Jahre nach dem Abzug der US-Truppen aus dem Irak erinnern sich Veteranen.',
      'Im Dezember 2011 verließ der letzte amerikanische Konvoi den Irak; der Abzug der US-Truppen aus dem Irak galt als beendet.',
      'Obama zog die US-Soldaten aus dem Irak ab.',
      'Schon 2004 holte Madrid seine Soldaten aus dem Irak zurück.',
      'Von 40.000 US-Soldaten im Irak sollten bis zum Jahresende alle abziehen.',
      'Nach dem Abzug der Amerikaner 2011 zerfiel die irakische Armee.',
      'Zehn Jahre nach dem Abzug der letzten US-Kampftruppen im August 2010 kämpft der Irak mit dem IS.',
    ],
    'an exit from Syria alone': [
      'Die letzten US-Soldaten haben Syrien verlassen und die Grenze zum Irak überquert.',
      'Die USA ziehen ihre Truppen aus Syrien ab, im Irak bleiben sie.',
      'US-Soldaten haben den Stützpunkt Al-Tanf unweit der Grenze zum Irak geräumt.',
      'Der Abzug der US-Truppen aus Nordostsyrien beunruhigt Bagdad.',
      'US-Truppen werden aus Syrien in den Irak verlegt.',
      'Washington verkleinert seine Truppe in Syrien, nicht die im Irak.',
      'US-Truppen verlassen Nordsyrien, Konvois rollen Richtung Irak.',
    ],
    'an exit from Afghanistan, Kuwait or the region': [
      'Nach dem Abzug der US-Truppen aus Afghanistan fürchtete man im Irak ein ähnliches Ende.',
      'Die Amerikaner wollen sich aus dem Nahen Osten zurückziehen, hieß es in Bagdad.',
      'Der Iran droht, die US-Truppen aus der Region zu vertreiben; der Irak schweigt.',
      'Der US-Truppenabzug aus Deutschland betrifft den Irak nicht.',
      'Saddams Armee zog sich 1991 aus Kuwait zurück, verfolgt von der US-geführten Koalition.',
    ],
    "another coalition's exit": [
      'Die von Saudi-Arabien geführte Koalition zieht ihre Truppen aus dem Jemen ab, der Irak begrüßte das.',
      'Die Koalition der Willigen stellt ihren Einsatz ein, meldet ein Sender in Bagdad.',
      'Das Ende der saudisch geführten Militärkoalition war auch im Irak ein Thema.',
      'Eine Koalition aus Kiew verlässt die Gespräche, die der Irak ausrichtet.',
    ],
    'the NATO mission': [
      'Die Nato beendet ihre Mission im Irak.',
      'Die Nato-Mission im Irak läuft aus, die US-Truppen bleiben.',
      'Die Nato zieht ihre Ausbilder aus Bagdad ab.',
      'Nato-Soldaten verlassen den Irak.',
      'Das Bündnis zieht einen Teil seiner Ausbilder aus dem Irak ab, teilte die Nato mit.',
    ],
    UNAMI: [
      'Die UN-Mission im Irak endet nach zwei Jahrzehnten.',
      'Der Sicherheitsrat beendet die Mission der Vereinten Nationen im Irak, die USA stimmten zu.',
      'Die Unami verlässt den Irak, der Abschied von Bagdad fällt leise aus.',
      'Der Einsatz der Vereinten Nationen im Irak wird beendet.',
    ],
    'Turkish or Iraqi forces, the PKK, militias or militants leaving a place': [
      'Die Koalition bekämpft den IS, bis er aus dem Irak vertrieben ist.',
      'Mit Luftunterstützung der US-geführten Koalition vertrieb die irakische Armee den IS aus Tikrit.',
      'Bagdad verlangt den Abzug der türkischen Truppen aus dem Nordirak.',
      'Irakische Soldaten haben Mossul verlassen, teilte die US-geführte Koalition mit.',
      'Die PKK zieht ihre Kämpfer aus dem Irak ab, die USA begrüßen es.',
      'IS-Kämpfer zogen sich aus Ramadi zurück, so die Koalition im Irak.',
      'Die Milizen räumen ihre Stützpunkte in Anbar, nachdem die USA sie angegriffen hatten.',
      'US-Truppen halfen 2017, den IS aus dem Irak zu vertreiben.',
      'Die Koalition bombardierte Stellungen, der IS musste Mossul verlassen.',
      'Washington fordert das Ende der iranischen Präsenz im Irak.',
    ],
    'civilians, companies and officials leaving': [
      'Die USA ziehen Personal aus Bagdad ab.',
      'Der Kommandeur der Koalitionstruppen verlässt Bagdad, sein Nachfolger übernimmt.',
      'Angehörige von US-Soldaten sollen Bahrain und den Irak verlassen.',
      'Die US-Botschaft in Bagdad fordert Amerikaner auf, das Land zu verlassen.',
      'Die USA ziehen Botschaftspersonal aus dem Irak ab.',
      'Der US-Ölkonzern Exxon zieht sich aus dem Irak zurück.',
      'US-Bürger sollen den Irak sofort verlassen.',
      'Präsident Trump hat den Irak nach drei Stunden wieder verlassen.',
      'US-Verteidigungsminister Austin verlässt den Irak nach einem Kurzbesuch.',
      'Die USA reduzieren ihr Botschaftspersonal in Bagdad.',
      'Die Ministerin traf US-Soldaten und verschob ihren Abflug aus Bagdad.',
      'Beim Abschied sagte der General der Koalition, die Abreise aus Erbil falle ihm schwer.',
      'Aus dem US-Stützpunkt Ain al-Assad verließ ein Versorgungskonvoi das Gelände.',
      'Die sterblichen Überreste der US-Soldaten wurden aus dem Irak nach Hause gebracht.',
      'Ein früherer Übersetzer der US-Armee konnte den Irak verlassen.',
    ],
    'the coalition in Iraq without an exit': [
      'Die US-Armee hat nach einem Drohnenangriff drei verletzte Soldaten aus dem Irak ausgeflogen.',
      'Das Pentagon zieht Patriot-Batterien aus dem Irak ab.',
      'Die US-Armee hat eine Untersuchung ihres Einsatzes im Irak abgeschlossen.',
      'Die Amerikaner haben Truppen aus Bagdad nach Ain al-Assad verlegt.',
      'Die US-Truppen bleiben im Irak, sagte der Minister.',
      'Die Koalition hat ihre Luftangriffe im Irak eingestellt.',
      'Die Angriffe auf US-Soldaten im Irak haben sich halbiert.',
      'US-Truppen kehren nach einer Pause in den Irak zurück.',
      'Die Koalition bildet im Irak weiter Soldaten aus.',
      'Das US-Militär weist den Bericht über Verluste im Irak zurück.',
      'Im Irak beendet die US-Armee eine Übung mit den Peschmerga.',
      'In der Debatte geht es um die US-Truppen im Irak.',
      'Die Angriffe auf US-Truppen im Irak gehen zurück.',
      'Die US-Truppen im Irak setzen ihre Zusammenarbeit fort.',
      'Die Milizen wollen im Irak einer Konfrontation mit den USA aus dem Weg gehen.',
      'Die Koalition übergab der irakischen Armee Munition.',
      'US-Kampfjets der Koalition warfen über dem Irak Bomben ab.',
      'Die Angriffe auf US-Truppen im Irak nehmen ab.',
      'Die Koalitionssoldaten zogen sich in ihre Bunker in Erbil zurück.',
      'Die USA bauen ihre Militärpräsenz im Irak aus.',
      'Das Pentagon schließt einen Einsatz von Bodentruppen im Irak aus.',
      'US-Truppen rückten in Erbil aus, um den Absturzort zu sichern.',
      'Die USA führen den Absturz im Irak auf einen Fehler zurück.',
      'Die Moral der US-Truppen im Irak sinkt.',
      'Die US-Truppen haben den IS aus seinen Verstecken im Irak verdrängt.',
      'Ein US-Soldat kehrte nach seinem Einsatz im Irak heim.',
    ],
    'party politics': [
      'Die FDP verlässt die Koalition, während die Ministerin im Irak weilt.',
      'Das Ende der Koalition kam, als die Ministerin in Bagdad war.',
      'Sadr zieht sich aus der Koalition zurück, die in Bagdad regieren wollte.',
      'Die Rechtsstaat-Koalition verlässt das Parlament in Bagdad, die USA mahnen zur Ruhe.',
      'Die Allianz für Reformen zieht sich aus dem Parlament in Bagdad zurück.',
      'Der Streit um Koalitionsberatungen endete, als die Ministerin im Irak war, die USA schwiegen.',
    ],
    'a treaty, a bank, a sport, a product': [
      'Der Rückzug der USA aus der WHO trifft auch den Irak.',
      'Die USA steigen aus dem Atomabkommen aus, der Irak vermittelt.',
      'Iraks Banken begrenzen Abhebungen von Dollar, wie es die USA wünschten.',
      'Der US-Hersteller ruft seine Impfstoffe aus dem Irak zurück.',
      'Der Trainer verlässt die irakische Mannschaft vor dem Spiel gegen die USA.',
      'Die USA zogen ihren Vorschlag zurück, der Irak stimmte ab.',
      'Der Irak will seine Abhängigkeit von den USA beenden.',
    ],
  },
  anaphora: [
    [
      'Der Irak und die USA haben den Abzug der Koalitionstruppen aus dem Irak vereinbart. Der Abzug soll zwei Jahre dauern.',
      'Der Abzug',
    ],
    [
      'Die US-Truppen verlassen den Irak. Einen Zeitpunkt für den Rückzug nannte der Minister nicht.',
      'den Rückzug',
    ],
    [
      'Das Pentagon beendet seine Mission im Irak. Nach der Vereinbarung bleiben Berater in Erbil.',
      'der Vereinbarung',
    ],
    [
      'Die Koalition zieht aus dem Irak ab. Kritiker nennen den Truppenabzug verfrüht, andere den Abzug überfällig.',
      'den Abzug',
    ],
    [
      'Es gebe keine Entscheidung über einen Abzug der US-Truppen aus dem Irak. „Wir gehen nicht“, sagte der General.',
      'Wir gehen nicht',
    ],
    [
      'Bagdad und Washington einigten sich auf den Abzug der US-Truppen aus dem Irak. Der Übergang beginnt im Herbst.',
      'Der Übergang',
    ],
    [
      'Das Pentagon verringert die Zahl seiner Soldaten im Irak. Die Reduzierung komme zu früh, klagten Kurden.',
      'Die Reduzierung',
    ],
    [
      'Die USA ziehen ihre Truppen aus dem Irak ab. Ein solcher Schritt war lange erwartet worden.',
      'Ein solcher Schritt',
    ],
    [
      'Bagdad will die US-Truppen loswerden. Fachleute warnen vor einem überhasteten Rückzug.',
      'einem überhasteten Rückzug',
    ],
    [
      'Die letzten Koalitionstruppen haben den Irak verlassen. Der Einsatz ist damit abgeschlossen.',
      'Der Einsatz ist damit abgeschlossen',
    ],
    ['Die US-Truppen verlassen den Irak. Im Süden gilt weiter die Waffenruhe.'],
    ['Die US-Truppen ziehen aus dem Irak ab. Der Abzug aus Syrien hat damit nichts zu tun.'],
    ['Die US-Truppen verlassen den Irak. Das Abkommen mit dem Iran blieb unerwähnt.'],
  ],
  related: [
    [
      'Im Irak stehen rund 2500 US-Soldaten.',
      'rund 2500 US-Soldaten',
      't-troops',
      'f-us-iraq-2500-2024-09',
    ],
    [
      'Die USA haben noch etwa 2.500 Soldaten im Irak.',
      'etwa 2.500 Soldaten im Irak',
      't-troops',
      'f-us-iraq-2500-2024-09',
    ],
    [
      'In Syrien sind 900 US-Soldaten stationiert.',
      '900 US-Soldaten',
      't-troops',
      'f-us-syria-900-2024-09',
    ],
    [
      'Nach dem Umbau sollen weniger als 2000 US-Soldaten im Irak bleiben.',
      'weniger als 2000 US-Soldaten im Irak',
      't-troops',
      'f-us-iraq-under-2000-2025-09',
    ],
    [
      'Anfang 2020 waren rund 5200 amerikanische Soldaten im Irak stationiert.',
      'rund 5200 amerikanische Soldaten im Irak',
      't-troops',
      'f-us-iraq-5200-2020-01',
    ],
    [
      'In Ain al-Asad bleiben 250 bis 350 US-Militärberater.',
      '250 bis 350 US-Militärberater',
      't-troops',
      'f-ain-al-asad-250-350-2025-10',
    ],
    [
      'In Erbil sollten am Ende weniger als 500 Berater der Koalition stehen.',
      'weniger als 500 Berater',
      't-troops',
      'f-erbil-under-500-plan',
    ],
    [
      'Die Truppen sollen bis September 2025 aus Bagdad abziehen.',
      'bis September 2025',
      't-deadlines',
      'd-plan-2025-09-official',
    ],
    [
      'Die Koalition endet spätestens Ende September 2025, so der Irak.',
      'spätestens Ende September 2025',
      't-deadlines',
      'd-plan-2025-09-official',
    ],
    [
      'Der Einsatz von Erbil aus läuft bis September 2026.',
      'bis September 2026',
      't-deadlines',
      'd-plan-2026-09-official',
    ],
    [
      'Der Rest der Truppen soll den Irak bis Ende 2026 verlassen.',
      'bis Ende 2026',
      't-deadlines',
      'd-plan-2026-end-reported',
    ],
    [
      'Die Truppen verlassen den Irak im September 2026.',
      'im September 2026',
      't-deadlines',
      'd-plan-2026-09-official',
    ],
    [
      'Bis zum 30. September 2026 soll der letzte Soldat den Irak verlassen.',
      'Bis zum 30. September 2026',
      't-deadlines',
      'd-plan-2026-09-official',
    ],
    [
      'Die Operation Inherent Resolve führte ein General in Bagdad.',
      'Operation Inherent Resolve',
      't-oir',
    ],
    ['Die Hohe Militärkommission tagte in Bagdad.', 'Hohe Militärkommission', 't-hmc'],
    [
      'Der Dialog zur Sicherheitskooperation begann in Washington.',
      'Dialog zur Sicherheitskooperation',
      't-jscd',
    ],
    [
      'Grundlage ist das Strategische Rahmenabkommen mit dem Irak.',
      'Strategische Rahmenabkommen',
      't-sfa',
    ],
    ['Auf Ain al-Assad schlugen Raketen ein.', 'Ain al-Assad', 't-ain-al-asad'],
    [
      'Der Luftwaffenstützpunkt Erbil bleibt vorerst in Betrieb.',
      'Luftwaffenstützpunkt Erbil',
      't-erbil-air-base',
    ],
    ['Die Soldaten räumten Camp Victory in Bagdad.', 'Camp Victory', 't-victory-base'],
    ['Die Region Kurdistan folgt in der zweiten Phase.', 'Region Kurdistan', 't-federal-iraq'],
    [
      'Regierungschef Mohammed Schia al-Sudani empfing den General.',
      'Mohammed Schia al-Sudani',
      't-sudani',
    ],
    ['Ministerpräsident Ali al-Saidi reiste nach Washington.', 'Ali al-Saidi', 't-zaidi'],
    ['Minister Thabit al-Abbasi nannte die Daten.', 'Thabit al-Abbasi', 't-abbasi'],
    ['Sein Berater Farhad Alaaldin bestätigte das.', 'Farhad Alaaldin', 't-alaaldin'],
    [
      'Die internationale Koalition gegen den IS hat ihren Sitz in Bagdad.',
      'internationale Koalition gegen den IS',
      't-global-coalition',
    ],
  ],
  spellings: [
    'US-Truppen verlassen den Irak.',
    'USTruppen verlassen den Irak.',
    'U.S.-Truppen verlassen den Irak.',
    'US‑Truppen verlassen den Irak.',
    '„US-Truppen verlassen den Irak.“',
    '»US-Truppen« verlassen den «Irak».',
    'US-Soldat*innen verlassen den Irak.',
    'US-Soldat_innen verlassen den Irak.',
    'US-SoldatInnen verlassen den Irak.',
    'US-Soldatinnen und -Soldaten verlassen den Irak.',
    'US-amerikanische Truppen verlassen den Irak.',
    'Truppen der Vereinigten Staaten verlassen den Irak.',
    'Irakischer Premier: Schluss für US-geführte Militärkoalition',
    'Die US-Truppen verlassen Ain al-Assad.',
    'Die US-Truppen verlassen Ain al-Asad.',
    'Die US-Truppen verlassen Arbil.',
    'Die US-Truppen verlassen Erbil.',
    'Die US-Truppen werden aus Irak abgezogen.',
    'Der vollständige Abzug der US-Truppen aus dem Irak ist abgeschlossen.',
    'Den vollständigen Rückzug der US-Streitkräfte aus Iraks Hauptstadt verlangt die Miliz, er sei überfällig: Raus aus Bagdad.',
    'Die US-Kampftruppen werden heimgeholt aus dem Irak.',
    'Amerikas Soldaten verlassen den Irak ausserplanmässig.',
    'Amerikas Soldaten verlassen den Irak außerplanmäßig.',
    'Der Abzug der US‐Truppen aus dem Irak hat begonnen.',
    'Die Vertreibung der US-Truppen aus dem Irak wäre ein Fehler.',
    'Das US-Militär verlässt den Nordirak.',
    'Die Truppen unter US-Führung verlassen den Irak.',
    'Die Koalition unter Führung der USA verlässt den Irak.',
    'Die amerikanisch geführte Allianz verlässt den Irak.',
    'Die Antiterrorkoalition verlässt den Irak.',
  ],
};
